package jp.madoguchi.console.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import jp.madoguchi.console.ConsoleApplication;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.facility.FacilityDetails;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityMigrations;
import jp.madoguchi.core.tenancy.CityProvisioning;
import jp.madoguchi.core.tenancy.CityRegistry;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.core.tenancy.NewCity;
import jp.madoguchi.testkit.PlatformDatabase;
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

    private static final CityFilterForm ALL = new CityFilterForm("", "", "", "");

    @Autowired
    private CityMigrations migrations;

    @Autowired
    private CityProvisioning provisioning;

    @Autowired
    private CityRegistry registry;

    @Autowired
    private Facilities facilities;

    @Autowired
    private CityOverview overview;

    @Autowired
    private PlatformDatabase database;

    @Test
    void counts_each_city_by_itself_and_those_on_the_page_alone() {
        migrations.migratePlatform();
        City miura = provisioning.provision(new NewCity("miura", "三浦市", "miura", List.of("miura.localhost")));
        provisioning.provision(new NewCity("kurume", "久留米市", "kurume", List.of("kurume.localhost")));
        CityScope.run(miura, () -> facilities.create(new FacilityDetails("city", "三浦市役所", "", "", "", 1, true)));
        registry.refresh();

        assertThat(overview.page(ALL, 1).lines())
                .extracting(line -> line.city().code())
                .containsExactly("kurume", "miura");
        assertThat(overview.page(ALL, 1).lines())
                .extracting(CityLine::numbers)
                .extracting(CityNumbers::facilities)
                .containsExactly(0L, 1L);
        assertThat(overview.find("miura")).hasValueSatisfying(line -> {
            assertThat(line.residentSite()).isEqualTo("http://miura.localhost:8080");
            assertThat(line.console()).isEqualTo("http://miura.localhost:8081");
        });
        assertThat(overview.find("nowhere")).isEmpty();
        narrows_1700_cities_down_and_shows_fifty_at_a_time();
    }

    private void narrows_1700_cities_down_and_shows_fifty_at_a_time() {
        IntStream.range(0, 1_700)
                .mapToObj(number -> "('c%04d', '第%d市', 'plain', 'PROVISIONING')".formatted(number, number))
                .reduce((one, next) -> one + ", " + next)
                .ifPresent(rows ->
                        database.execute("INSERT INTO platform.city (code, name, preset, state) VALUES " + rows));
        registry.refresh();

        CityPage last = overview.page(ALL, 999);
        assertThat(last.total()).isEqualTo(1_702);
        assertThat(last.pages()).isEqualTo(35);
        assertThat(last.page()).isEqualTo(35);
        assertThat(last.lines()).hasSize(2).extracting(CityLine::numbers).doesNotContainNull();
        assertThat(overview.page(ALL, 2).lines())
                .hasSize(50)
                .allSatisfy(line -> assertThat(line.numbers())
                        .as("a city that was never opened is not asked")
                        .isNull());
        assertThat(overview.page(new CityFilterForm("三浦", "", "", ""), 1).lines())
                .extracting(line -> line.city().code())
                .containsExactly("miura");
        assertThat(overview.page(new CityFilterForm("KURUME.local", "ACTIVE", "kurume", "main"), 1)
                        .total())
                .isEqualTo(1);
        assertThat(overview.page(new CityFilterForm("", "", "", "east"), -3).total())
                .isZero();
        assertThat(overview.matching(new CityFilterForm("", "PROVISIONING", "", "")))
                .hasSize(1_700);
    }
}
