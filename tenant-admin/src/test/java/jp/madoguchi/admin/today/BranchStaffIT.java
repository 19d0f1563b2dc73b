package jp.madoguchi.admin.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.madoguchi.admin.AdminTest;
import jp.madoguchi.admin.ConsoleBrowser;
import jp.madoguchi.admin.TwoCities;
import jp.madoguchi.admin.group.StaffMembers;
import jp.madoguchi.base.id.ReservationNumber;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.core.booking.BookingResult;
import jp.madoguchi.core.booking.BookingService;
import jp.madoguchi.core.booking.BookingView;
import jp.madoguchi.core.booking.CompleteCommand;
import jp.madoguchi.core.booking.ContactForm;
import jp.madoguchi.core.booking.HoldCommand;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.facility.FacilityDetails;
import jp.madoguchi.core.facility.SaveResult;
import jp.madoguchi.core.facility.WeeklyHours;
import jp.madoguchi.core.invitee.InviteeImport;
import jp.madoguchi.core.invitee.ResidentSession;
import jp.madoguchi.core.invitee.ResidentSessions;
import jp.madoguchi.core.invitee.SignIn;
import jp.madoguchi.core.invitee.SignInResult;
import jp.madoguchi.core.slot.SlotBoard;
import jp.madoguchi.core.slot.SlotPublishing;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.exchange.record.BookablePerson;
import jp.madoguchi.exchange.record.PersonState;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.transaction.support.TransactionTemplate;

/** What a member of a branch's staff sees of another place of the same city. */
@AdminTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BranchStaffIT {

    private static final String MIURA = "miura.localhost";
    private static final String PASSWORD = "CDFG2345";

    @Autowired
    private TwoCities cities;

    @Autowired
    private ConsoleBrowser browser;

    @Autowired
    private StaffMembers members;

    @Autowired
    private ApplicationContext context;

    private Booked own;
    private Booked other;
    private String branch;

    @BeforeAll
    void two_places_with_a_booking_each() {
        String name = "branch" + ProcessHandle.current().pid();
        branch = browser.signIn(cities.miura(), "miura", name, "branch");
        CityScope.run(cities.miura(), () -> {
            long ownPlace = place("east-" + name, "東支所");
            long otherPlace = place("west-" + name, "西支所");
            own = book(ownPlace);
            other = book(otherPlace);
            members.setFacilities("miura." + name, Set.of(ownPlace));
        });
    }

    @Test
    @Requirement("R197")
    void the_days_list_holds_their_own_place_alone() throws Exception {
        String page = text(browser.open(MIURA, branch, "/?day=" + own.booking().day()));
        assertThat(page).contains(own.booking().number(), "東支所");
        assertThat(text(browser.open(MIURA, branch, "/?day=" + other.booking().day())))
                .doesNotContain(other.booking().number(), "西支所");
        String asked = "/?day=" + other.booking().day() + "&facility="
                + other.booking().facilityId();
        assertThat(text(browser.open(MIURA, branch, asked)))
                .doesNotContain(other.booking().number(), "西支所");
        String everywhere = browser.signIn(cities.miura(), "miura", "administrator");
        assertThat(text(browser.open(
                        MIURA, everywhere, "/?day=" + other.booking().day())))
                .contains(other.booking().number(), "西支所");
    }

    @Test
    @Requirement("R197")
    void a_booking_at_another_place_is_not_there_for_them() throws Exception {
        assertThat(text(browser.open(MIURA, branch, "/bookings/" + own.booking().id())))
                .contains(own.booking().number());
        assertThat(browser.open(MIURA, branch, "/bookings/" + other.booking().id())
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    @Requirement("R197")
    void a_person_is_found_with_the_word_that_a_booking_stands_elsewhere_and_no_more_of_it() throws Exception {
        String near = find(own);
        assertThat(near).contains("東支所");
        String far = find(other);
        assertThat(far)
                .contains("ほかの会場の予約があります")
                .doesNotContain("西支所", other.booking().id().toString(), "予約はありません");
    }

    private String find(Booked booked) throws Exception {
        return text(browser.submit(MIURA, branch, "/people", "/people", Map.of("number", booked.reservationNumber())));
    }

    private long place(String code, String name) {
        Facilities facilities = context.getBean(Facilities.class);
        SaveResult saved = facilities.create(new FacilityDetails(code, name, "", "", "", 50, true));
        long id = ((SaveResult.Saved) saved).id();
        facilities.setHours(
                id,
                Arrays.stream(DayOfWeek.values())
                        .map(day -> new WeeklyHours(day, LocalTime.of(9, 0), LocalTime.of(17, 0), 30, 4, null))
                        .toList());
        return id;
    }

    private Booked book(long place) {
        UUID person = UUID.randomUUID();
        String number = ReservationNumber.next(new SecureTokens()).value();
        invite(person, number);
        LocalDate today = LocalDate.now(context.getBean(Clock.class));
        context.getBean(SlotPublishing.class).publish(place, today, today.plusDays(20));
        long slot = context.getBean(SlotBoard.class)
                .between(place, today.plusDays(10), today.plusDays(20))
                .getFirst()
                .slotId();
        SignInResult.SignedIn in =
                (SignInResult.SignedIn) context.getBean(SignIn.class).byNumber(number, PASSWORD, "192.0.2.7");
        ResidentSession session =
                context.getBean(ResidentSessions.class).find(in.sessionToken()).orElseThrow();
        BookingService bookings = context.getBean(BookingService.class);
        bookings.hold(HoldCommand.byResident(session.hash(), person, slot));
        BookingResult result = bookings.complete(new CompleteCommand(
                session.hash(), person, new ContactForm("branch@example.jp", "046-882-1111", true), UUID.randomUUID()));
        return new Booked(number, ((BookingResult.Booked) result).booking());
    }

    private void invite(UUID person, String number) {
        BookablePerson invited = new BookablePerson(
                person,
                "issue",
                number,
                PASSWORD,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                PersonState.ACTIVE,
                Instant.EPOCH);
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(
                        status -> context.getBean(InviteeImport.class).apply(Stream.of(invited), "test"));
    }

    private static String text(MvcResult answer) throws Exception {
        assertThat(answer.getResponse().getStatus()).isEqualTo(200);
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private record Booked(String reservationNumber, BookingView booking) {}
}
