package jp.madoguchi.cloudledger;

import java.net.URI;
import java.util.Locale;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.Tenancy;
import jp.madoguchi.ledger.port.SiteAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The booking site of the bound city: its main host, with scheme and port of the platform's residents' sites. */
@Component
class CitySite implements SiteAddress {

    private final String residentUrl;

    CitySite(@Value("${madoguchi.resident-url}") String residentUrl) {
        this.residentUrl = residentUrl;
    }

    @Override
    public String qrUrl(String token) {
        City city = Tenancy.current();
        URI usual = URI.create(residentUrl.replace("{city}", city.code()));
        String port = usual.getPort() == -1 ? "" : ":" + usual.getPort();
        return (usual.getScheme() + "://" + city.mainHost() + port).toUpperCase(Locale.ROOT) + "/Q/" + token;
    }
}
