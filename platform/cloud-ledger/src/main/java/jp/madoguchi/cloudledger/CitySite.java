package jp.madoguchi.cloudledger;

import java.util.Locale;
import jp.madoguchi.core.tenancy.CityAddresses;
import jp.madoguchi.core.tenancy.Tenancy;
import jp.madoguchi.ledger.port.SiteAddress;
import org.springframework.stereotype.Component;

/** The booking site of the bound city, in upper case: a QR code of such letters is smaller. */
@Component
class CitySite implements SiteAddress {

    private final CityAddresses addresses;

    CitySite(CityAddresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public String qrUrl(String token) {
        return addresses.residents(Tenancy.current()).toUpperCase(Locale.ROOT) + "/Q/" + token;
    }
}
