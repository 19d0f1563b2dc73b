package jp.madoguchi.admin;

import java.util.List;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityMigrations;
import jp.madoguchi.core.tenancy.CityProvisioning;
import jp.madoguchi.core.tenancy.NewCity;

/** 三浦市 and 久留米市, opened from their presets. */
public record TwoCities(City miura, City kurume) {

    static TwoCities open(CityMigrations migrations, CityProvisioning provisioning) {
        migrations.migratePlatform();
        return new TwoCities(
                provisioning.provision(new NewCity("miura", "三浦市", "miura", List.of("miura.localhost"))),
                provisioning.provision(new NewCity("kurume", "久留米市", "kurume", List.of("kurume.localhost"))));
    }
}
