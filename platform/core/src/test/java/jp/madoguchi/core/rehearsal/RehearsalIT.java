package jp.madoguchi.core.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.core.BookingTown;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.calendar.PlaceWeeks;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.facility.FacilityDetails;
import jp.madoguchi.core.facility.FacilityView;
import jp.madoguchi.core.lifecycle.CityOrder;
import jp.madoguchi.core.mail.EmailAddress;
import jp.madoguchi.core.mail.MailGate;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityProvisioning;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.core.tenancy.NewCity;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A twin beside its city and beside another. */
@CoreTest
class RehearsalIT {
    private static final Actor OPERATOR = new Actor(Actor.Kind.OPERATOR, "operator", "operator");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestCities cities;

    @Autowired
    private RehearsalDesk desk;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @Requirement("R270")
    void a_twin_has_the_configuration_and_not_one_person_and_writes_to_nobody_outside_its_list() {
        BookingTown town = new BookingTown(context);
        long place = CityScope.<Long, RuntimeException>call(cities.miura(), () -> {
            long id = town.place(3);
            town.people(5);
            context.getBean(CitySettings.class).set(Settings.PUBLISH_DAYS, 77, OPERATOR);
            return id;
        });
        City twin = twin();

        CityScope.run(twin, () -> {
            assertThat(context.getBean(Rehearsals.class).here()).isTrue();
            FacilityView copied = context.getBean(Facilities.class).get(place);
            assertThat(copied.name()).isEqualTo("本庁");
            assertThat(context.getBean(PlaceWeeks.class).of(place)).hasSize(7);
            assertThat(number("SELECT value::int FROM setting WHERE key = 'publish.days'"))
                    .isEqualTo(77);
            assertThat(number("SELECT sum(capacity) FROM slot")).isPositive();
            assertThat(number("SELECT sum(booked) FROM slot")).isZero();
            List.of("invitee", "booking", "mail", "hold", "resident_session", "staff_session", "exchange_file")
                    .forEach(table -> assertThat(number("SELECT count(*) FROM " + table))
                            .as(table)
                            .isZero());
            assertThat(town.place(1)).isGreaterThan(place);

            MailGate gate = context.getBean(MailGate.class);
            assertThat(gate.closed(new EmailAddress("hanako@example.jp"))).isPresent();
            context.getBean(MailTo.class).allow(List.of("@city.example.jp", "Tester@example.com"));
            assertThat(gate.closed(new EmailAddress("tester@example.com"))).isEmpty();
            assertThat(gate.closed(new EmailAddress("one@city.example.jp"))).isEmpty();
            assertThat(gate.closed(new EmailAddress("hanako@example.jp"))).isPresent();
        });
        CityScope.run(cities.miura(), () -> {
            assertThat(context.getBean(Rehearsals.class).here()).isFalse();
            assertThat(context.getBean(MailGate.class).closed(new EmailAddress("hanako@example.jp")))
                    .isEmpty();
        });
        takesAgain(twin, town, place);
        empties(twin, town);
    }

    private void takesAgain(City twin, BookingTown town, long place) {
        CityScope.run(
                cities.miura(),
                () -> context.getBean(Facilities.class)
                        .change(place, new FacilityDetails("honcho-new", "新本庁", "", "", "", 1, true), 0));
        List<Difference> differences = desk.differences(twin);
        assertThat(differences)
                .filteredOn(difference -> difference.table().equals("facility"))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.changed()).isEqualTo(1);
                    assertThat(difference.removed()).isEqualTo(1);
                    assertThat(difference.examples()).contains("新本庁");
                });

        desk.takeAgain(twin, OPERATOR);

        assertThat(desk.differences(twin)).extracting(Difference::table).isSubsetOf("facility");
        CityScope.run(twin, () -> {
            assertThat(context.getBean(Facilities.class).get(place).name()).isEqualTo("新本庁");
            assertThat(context.getBean(MailTo.class).allowed()).hasSize(2);
        });
    }

    private void empties(City twin, BookingTown town) {
        CityScope.run(twin, () -> town.people(4));
        Map<String, Integer> removed = desk.empty(twin, OPERATOR);
        assertThat(removed).containsEntry("invitee", 4);
        CityScope.run(
                twin, () -> assertThat(number("SELECT count(*) FROM invitee")).isZero());
    }

    @Test
    void a_real_city_is_never_emptied_and_never_overwritten() {
        CityScope.run(cities.miura(), () -> {
            new BookingTown(context).people(1);
            assertThatThrownBy(() -> context.getBean(Emptying.class).empty()).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> context.getBean(ConfigurationWriting.class).write(Map.of()))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(number("SELECT count(*) FROM invitee")).isPositive();
        });
        assertThatThrownBy(() -> desk.empty(cities.kurume(), OPERATOR)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> desk.takeAgain(cities.kurume(), OPERATOR))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private City twin() {
        CityOrder order = desk.order(cities.miura(), null);
        desk.announce(cities.miura(), order);
        return context.getBean(CityProvisioning.class)
                .provision(new NewCity(
                        order.code(),
                        order.name(),
                        order.preset(),
                        List.of(order.subdomain() + ".localhost"),
                        order.cluster()));
    }

    private long number(String query) {
        return jdbc.sql(query).query(Long.class).single();
    }
}
