package jp.madoguchi.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.core.BookingTown;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.booking.BookingResult;
import jp.madoguchi.core.booking.BookingService;
import jp.madoguchi.core.booking.HoldCommand;
import jp.madoguchi.core.booking.HoldResult;
import jp.madoguchi.core.calendar.ChangeOutcome;
import jp.madoguchi.core.calendar.StrandedVisit;
import jp.madoguchi.core.invitee.ResidentSession;
import jp.madoguchi.core.invitee.SignIn;
import jp.madoguchi.core.invitee.SignInResult;
import jp.madoguchi.core.procedure.ProcedureDetails.Terms;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.exchange.record.BookablePerson;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@CoreTest
@Requirement({"R046", "R047"})
class ProcedureDeskIT {
    private static final Set<Channel> ALL = EnumSet.of(Channel.WEB, Channel.CALL_CENTRE, Channel.STAFF);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestCities cities;

    @Autowired
    private ProcedureDesk desk;

    @Autowired
    private Offerings offerings;

    @Autowired
    private BookingService bookings;

    private BookingTown town;

    @BeforeEach
    void town() {
        town = new BookingTown(context);
    }

    @Test
    void a_city_adds_names_orders_and_closes_procedures_of_its_own() {
        CityScope.run(cities.miura(), () -> {
            long place = town.place(1);
            ProcedureDetails moving = details("moving", "引越しの手続き", "card", true);
            assertThat(desk.create(moving)).isInstanceOf(ChangeOutcome.Saved.class);
            assertThat(desk.find("moving")).contains(moving);
            assertThat(offerings.offers(place, "moving", Channel.CALL_CENTRE)).isTrue();
            assertThat(desk.create(moving))
                    .isInstanceOfSatisfying(
                            ChangeOutcome.Invalid.class,
                            no -> assertThat(no.problems())
                                    .singleElement()
                                    .returns("procedure.code.taken", problem -> problem.key()));

            ProcedureDetails closed = details("moving", "転入・転居", "moving", false);
            assertThat(desk.change(moving, closed, 0)).isInstanceOf(ChangeOutcome.Saved.class);
            assertThat(desk.find("moving")).contains(closed);
            assertThat(offerings.facilities("moving", Channel.STAFF)).isEmpty();
            assertThat(offerings.notOnWeb()).contains("moving");
        });
        CityScope.run(cities.kurume(), () -> assertThat(desk.find("moving")).isEmpty());
    }

    @Test
    void what_cannot_be_read_is_refused_with_its_field() {
        CityScope.run(
                cities.miura(),
                () -> assertThat(desk.create(new ProcedureDetails(
                                "引越し", " ", new Terms("Card", 999, true, true, false), "個人番号カード", "", ALL, 1, true)))
                        .isInstanceOfSatisfying(
                                ChangeOutcome.Invalid.class,
                                no -> assertThat(no.problems())
                                        .extracting(problem -> problem.field())
                                        .containsExactly("code", "name", "slotGroup", "minutes", "papers")));
    }

    @Test
    @Requirement("R111")
    void a_place_that_stops_taking_a_procedure_lists_its_bookings_first_and_they_stay() {
        CityScope.run(cities.miura(), () -> {
            long place = town.place(3);
            ResidentSession session = town.signIn(town.people(1).getFirst());
            bookings.hold(HoldCommand.byResident(
                    session.hash(), session.inviteeId(), town.slot(place, 0).slotId()));
            assertThat(bookings.complete(town.complete(session, ""))).isInstanceOf(BookingResult.Booked.class);

            ChangeOutcome first = desk.setMatrix("issue", Map.of(place, EnumSet.of(Channel.STAFF)), 0);
            assertThat(first)
                    .isInstanceOfSatisfying(
                            ChangeOutcome.NotYet.class,
                            no -> assertThat(no.stranded())
                                    .singleElement()
                                    .returns("procedure.stranded.web", StrandedVisit::reason));
            assertThat(desk.matrix("issue").get(place)).isEqualTo(ALL);
            assertThat(desk.setMatrix("issue", Map.of(place, Set.of()), 1)).isInstanceOf(ChangeOutcome.Saved.class);
            assertThat(desk.matrix("issue")).doesNotContainKey(place);
            assertThat(bookings.activeOf(session.inviteeId())).isPresent();
        });
    }

    @Test
    void a_procedure_that_no_place_takes_on_the_web_keeps_out_whoever_has_no_booking() {
        City kurume = cities.kurume();
        CityScope.run(kurume, () -> {
            long place = town.place(2);
            BookablePerson with = town.people(1).getFirst();
            BookablePerson without = town.people(1).getFirst();
            ResidentSession session = town.signIn(without);
            ResidentSession booked = town.signIn(with);
            bookings.hold(HoldCommand.byResident(
                    booked.hash(), booked.inviteeId(), town.slot(place, 0).slotId()));
            bookings.complete(town.complete(booked, ""));
            Map<Long, Set<Channel>> before = desk.matrix("issue");
            Map<Long, Set<Channel>> shut = before.keySet().stream()
                    .collect(java.util.stream.Collectors.toMap(id -> id, id -> EnumSet.of(Channel.STAFF)));
            desk.setMatrix("issue", shut, 1_000);
            try {
                assertThat(signIn(without)).isInstanceOf(SignInResult.NotOnWeb.class);
                assertThat(signIn(with)).isInstanceOf(SignInResult.SignedIn.class);
                assertThat(bookings.hold(HoldCommand.byResident(
                                session.hash(),
                                session.inviteeId(),
                                town.slot(place, 1).slotId())))
                        .isEqualTo(new HoldResult.Closed("booking.closed.not-on-web"));
            } finally {
                desk.setMatrix("issue", before, 0);
            }
            assertThat(signIn(without)).isInstanceOf(SignInResult.SignedIn.class);
        });
    }

    private SignInResult signIn(BookablePerson person) {
        return town.the(SignIn.class).byNumber(person.reservationNumber(), BookingTown.PASSWORD, "192.0.2.7");
    }

    private static ProcedureDetails details(String code, String name, String group, boolean open) {
        return new ProcedureDetails(
                code, name, new Terms(group, 15, true, false, false), "転出証明書", "番号札をお取りください", ALL, 7, open);
    }
}
