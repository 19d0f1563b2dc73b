package jp.madoguchi.console.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.madoguchi.console.ConsoleApplication;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.facility.FacilityDetails;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityMigrations;
import jp.madoguchi.core.tenancy.CityProvisioning;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.core.tenancy.NewCity;
import jp.madoguchi.testkit.PlatformDatabaseInitializer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(classes = ConsoleApplication.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ActiveProfiles("command")
@ContextConfiguration(initializers = PlatformDatabaseInitializer.class)
class CityOverviewIT {

    @Autowired
    private CityMigrations migrations;

    @Autowired
    private CityProvisioning provisioning;

    @Autowired
    private Facilities facilities;

    @Autowired
    private CityOverview overview;

    @Test
    void counts_each_city_by_itself() {
        migrations.migratePlatform();
        City miura = provisioning.provision(new NewCity("miura", "三浦市", "miura", List.of("miura.localhost")));
        provisioning.provision(new NewCity("kurume", "久留米市", "kurume", List.of("kurume.localhost")));
        CityScope.run(miura, () -> facilities.create(new FacilityDetails("city", "三浦市役所", "", "", "", 1, true)));

        assertThat(overview.all()).extracting(line -> line.city().code()).containsExactly("kurume", "miura");
        assertThat(overview.all())
                .extracting(CityLine::numbers)
                .extracting(CityNumbers::facilities)
                .containsExactly(0L, 1L);
        assertThat(overview.find("miura")).hasValueSatisfying(line -> {
            assertThat(line.residentSite()).isEqualTo("http://miura.localhost:8080");
            assertThat(line.console()).isEqualTo("http://miura.localhost:8081");
        });
        assertThat(overview.find("nowhere")).isEmpty();
    }
}
