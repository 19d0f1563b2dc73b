package jp.madoguchi.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.madoguchi.core.BookingTown;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.booking.BookingService;
import jp.madoguchi.core.booking.HoldCommand;
import jp.madoguchi.core.booking.HoldResult;
import jp.madoguchi.core.facility.FacilityView;
import jp.madoguchi.core.invitee.ResidentSession;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.exchange.record.BookablePerson;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@CoreTest
class OfferingsIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestCities cities;

    @Autowired
    private Offerings offerings;

    @Autowired
    private BookingService bookings;

    @Autowired
    private JdbcClient jdbc;

    private BookingTown town;

    @BeforeEach
    void town() {
        town = new BookingTown(context);
    }

    @Test
    @Requirement({"R046", "R047"})
    void a_new_place_takes_every_procedure_by_every_way_until_the_city_says_otherwise() {
        CityScope.run(cities.miura(), () -> {
            long place = town.place(3);
            offerings.forget();
            assertThat(offerings.offers(place, "issue", Channel.WEB)).isTrue();
            assertThat(offerings.offers(place, "renewal", Channel.CALL_CENTRE)).isTrue();
            assertThat(offerings.offers(place, "issue", Channel.IMPORTED)).isFalse();
            assertThat(offerings.offers(place, "nothing", Channel.WEB)).isFalse();
        });
    }

    @Test
    void the_places_of_one_city_are_never_those_of_another() {
        long place = CityScope.call(cities.miura(), () -> town.place(3));
        CityScope.run(
                cities.kurume(),
                () -> assertThat(offerings.facilities("issue", Channel.WEB))
                        .extracting(FacilityView::id)
                        .doesNotContain(place));
    }

    @Test
    @Requirement("R111")
    void a_posted_slot_of_a_place_that_does_not_take_the_procedure_is_refused_with_a_sentence() {
        CityScope.run(cities.miura(), () -> {
            long place = town.place(3);
            BookablePerson person = town.people(1).getFirst();
            ResidentSession session = town.signIn(person);
            withdraw(place);
            HoldResult result = bookings.hold(HoldCommand.byResident(
                    session.hash(), session.inviteeId(), town.slot(place, 0).slotId()));
            assertThat(result).isEqualTo(new HoldResult.Closed("booking.closed.not-offered"));
            assertThat(List.of(town.slot(place, 0).booked())).containsExactly(0);
        });
    }

    private void withdraw(long place) {
        jdbc.sql("DELETE FROM facility_procedure WHERE facility_id = ? AND procedure = 'issue' AND channel = 'WEB'")
                .param(place)
                .update();
        offerings.forget();
    }
}
