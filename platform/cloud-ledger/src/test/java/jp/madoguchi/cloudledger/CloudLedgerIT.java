package jp.madoguchi.cloudledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.core.CoreConfiguration;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityMigrations;
import jp.madoguchi.core.tenancy.CityProvisioning;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.core.tenancy.NewCity;
import jp.madoguchi.core.tenancy.NoCityBound;
import jp.madoguchi.ledger.port.BookedVisit;
import jp.madoguchi.ledger.port.Bookings;
import jp.madoguchi.ledger.port.Secrets;
import jp.madoguchi.ledger.port.SiteAddress;
import jp.madoguchi.testkit.PlatformDatabaseInitializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(
        properties = {
            "madoguchi.resident-url=http://{city}.localhost:8080",
            "spring.flyway.enabled=false",
            "spring.jpa.open-in-view=false",
            "spring.jpa.hibernate.ddl-auto=none"
        })
@ContextConfiguration(initializers = PlatformDatabaseInitializer.class)
class CloudLedgerIT {

    private static final UUID PERSON = UUID.fromString("00000000-0000-4000-8000-000000000001");

    @Autowired
    private CityMigrations migrations;

    @Autowired
    private CityProvisioning provisioning;

    @Autowired
    private Bookings bookings;

    @Autowired
    private Secrets secrets;

    @Autowired
    private SiteAddress site;

    @Autowired
    private JdbcClient jdbc;

    private City miura;
    private City kurume;

    @BeforeEach
    void open() {
        migrations.migratePlatform();
        miura = provisioning.provision(new NewCity("miura", "三浦市", "miura", List.of("miura.localhost")));
        kurume = provisioning.provision(new NewCity("kurume", "久留米市", "kurume", List.of("yoyaku.kurume.example")));
    }

    @Test
    void a_booking_is_seen_at_once_and_in_its_own_city_alone() {
        CityScope.run(miura, this::book);
        CityScope.run(
                miura,
                () -> assertThat(bookings.activeOf(List.of(PERSON, UUID.randomUUID())))
                        .containsOnlyKeys(PERSON)
                        .containsValue(
                                new BookedVisit("CDFG-HJKM", LocalDate.of(2026, 11, 24), LocalTime.of(10, 30), "市役所")));
        CityScope.run(
                kurume, () -> assertThat(bookings.activeOf(List.of(PERSON))).isEmpty());
    }

    @Test
    void what_one_city_sealed_another_cannot_open() {
        byte[] sealed = CityScope.call(miura, () -> secrets.seal("7K3M"));
        assertThat(CityScope.<String, RuntimeException>call(miura, () -> secrets.open(sealed)))
                .isEqualTo("7K3M");
        CityScope.run(
                kurume, () -> assertThatThrownBy(() -> secrets.open(sealed)).isInstanceOf(IllegalStateException.class));
        assertThatThrownBy(() -> secrets.open(sealed)).isInstanceOf(NoCityBound.class);
    }

    @Test
    void each_seal_gives_other_bytes_and_altered_ones_do_not_open() {
        CityScope.run(miura, () -> {
            byte[] sealed = secrets.seal("7K3M");
            assertThat(secrets.seal("7K3M")).isNotEqualTo(sealed);
            sealed[sealed.length - 1] ^= 1;
            assertThatThrownBy(() -> secrets.open(sealed)).isInstanceOf(IllegalStateException.class);
        });
    }

    @Test
    void a_qr_leads_to_the_citys_own_host() {
        assertThat(CityScope.<String, RuntimeException>call(miura, () -> site.qrUrl("ABC")))
                .isEqualTo("HTTP://MIURA.LOCALHOST:8080/Q/ABC");
        assertThat(CityScope.<String, RuntimeException>call(kurume, () -> site.qrUrl("ABC")))
                .isEqualTo("HTTP://YOYAKU.KURUME.EXAMPLE:8080/Q/ABC");
    }

    private void book() {
        UUID booking = UUID.randomUUID();
        jdbc.sql("INSERT INTO facility (code, name) VALUES ('city', '市役所')").update();
        jdbc.sql("INSERT INTO invitee (id, procedure, reservation_number, source, changed_at)"
                        + " SELECT ?, code, '7K3M9QXR2PT', 'test', now() FROM procedure ORDER BY code LIMIT 1")
                .param(PERSON)
                .update();
        jdbc.sql("INSERT INTO booking (id, number, facility_id, procedure, day, start, minutes, people, channel,"
                        + " idempotency_key, created_at, changed_at)"
                        + " SELECT ?, 'CDFG-HJKM', f.id, i.procedure, '2026-11-24', '10:30', 30, 1, 'WEB', ?, now(), now()"
                        + " FROM facility f, invitee i")
                .params(booking, UUID.randomUUID())
                .update();
        jdbc.sql("INSERT INTO booking_person (booking_id, invitee_id, procedure, position)"
                        + " SELECT ?, id, procedure, 0 FROM invitee")
                .param(booking)
                .update();
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import({CoreConfiguration.class, CloudLedgerConfiguration.class})
    static class Application {

        @Bean
        CurrentActor currentActor() {
            return () -> Actor.system("test");
        }
    }
}
