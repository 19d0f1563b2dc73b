package jp.madoguchi.admin.leak;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jp.madoguchi.base.id.ReservationNumber;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.core.booking.BookingResult;
import jp.madoguchi.core.booking.BookingService;
import jp.madoguchi.core.booking.CompleteCommand;
import jp.madoguchi.core.booking.ContactForm;
import jp.madoguchi.core.booking.HoldCommand;
import jp.madoguchi.core.exchange.EnrolResult;
import jp.madoguchi.core.exchange.Terminals;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.facility.FacilityDetails;
import jp.madoguchi.core.facility.SaveResult;
import jp.madoguchi.core.facility.WeeklyHours;
import jp.madoguchi.core.invitee.InviteeImport;
import jp.madoguchi.core.invitee.ResidentSession;
import jp.madoguchi.core.invitee.ResidentSessions;
import jp.madoguchi.core.invitee.SignIn;
import jp.madoguchi.core.invitee.SignInResult;
import jp.madoguchi.core.page.PageContent;
import jp.madoguchi.core.page.PageDesk;
import jp.madoguchi.core.page.PageDetail;
import jp.madoguchi.core.page.PageKind;
import jp.madoguchi.core.page.PageOutcome;
import jp.madoguchi.core.slot.SlotBoard;
import jp.madoguchi.core.slot.SlotPublishing;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.exchange.identity.ExchangeIdentity;
import jp.madoguchi.exchange.record.BookablePerson;
import jp.madoguchi.exchange.record.PersonState;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** A city full of things that nobody else may see, made by the product's own services. */
final class OtherCity {

    /** Stands in every name of it. */
    static final String SECRET = "漏洩筑後川";

    private static final String PASSWORD = "CDFG2345";
    private static final int PLACES = 7;
    private static final int TEXTS = 20;

    private final ApplicationContext context;
    private final Map<String, String> ids = new LinkedHashMap<>();
    private String bookingNumber = "";

    private final City city;

    private OtherCity(ApplicationContext context, City city) {
        this.context = context;
        this.city = city;
    }

    City city() {
        return city;
    }

    static OtherCity fill(ApplicationContext context, City city) {
        OtherCity other = new OtherCity(context, city);
        CityScope.run(city, other::fill);
        return other;
    }

    /** Values for the variables of routes: ids that only this city has. */
    Map<String, String> ids() {
        return ids;
    }

    List<String> secrets() {
        return List.of(SECRET, bookingNumber);
    }

    private void fill() {
        long place = 0;
        for (int number = 1; number <= PLACES; number++) {
            place = place(number);
        }
        publish(place);
        UUID person = UUID.randomUUID();
        String number = ReservationNumber.next(new SecureTokens()).value();
        invite(person, number);
        String booking = book(person, number, place);
        String terminal = terminal();
        ids.put("/facilities/{id}#id", Long.toString(place));
        ids.put("/facilities/{id}/hours#id", Long.toString(place));
        ids.put("/bookings/{id}#id", booking);
        // Not an id of a city but a name that every city has, or none.
        ids.put("code", "leak-code");
        texts();
        ids.put("/access/devices/{id}/revoke#id", UUID.randomUUID().toString());
        // Keycloak is down here; a real one of another city is tried on every route in the test of the accounts.
        Stream.of(
                        "",
                        "/disable",
                        "/enable",
                        "/groups",
                        "/unlock",
                        "/password",
                        "/second-factor",
                        "/sign-out",
                        "/delete")
                .forEach(end -> ids.put("/staff/{id}" + end + "#id", "leak-account"));
        Stream.of("", "/confirm", "/revoke")
                .forEach(end -> ids.put("/exchange/terminals/{id}" + end + "#id", terminal));
        Stream.of("", "/confirm", "/discard")
                .forEach(end -> ids.put(
                        "/exchange/uploads/{id}" + end + "#id",
                        UUID.randomUUID().toString()));
    }

    /** More texts than another city has, so that their ids are nobody else's. */
    private void texts() {
        PageDesk desk = context.getBean(PageDesk.class);
        PageContent content = PageContent.of(SECRET, SECRET, SECRET, 1, true);
        long notice = 0;
        long page = 0;
        for (int number = 0; number < TEXTS; number++) {
            notice = ((PageOutcome.Done) desk.create(PageKind.NOTICE, null, content)).id();
            page = ((PageOutcome.Done) desk.create(PageKind.PAGE, "secret-" + number, content)).id();
        }
        text("/pages/{id}", desk.find(page).orElseThrow());
        text("/notices/{id}", desk.find(notice).orElseThrow());
        String picture = UUID.randomUUID().toString();
        Stream.of("/media/{id}", "/pictures/{id}", "/pictures/{id}/delete")
                .forEach(route -> ids.put(route + "#id", picture));
        // Not an id of a city but a name that every city has, or none.
        ids.put("key", "leak-key");
    }

    private void text(String route, PageDetail text) {
        String version = Long.toString(text.versions().getFirst().id());
        Stream.of("/discard", "/publish", "/put-back", "/remove", "/restore", "/unschedule", "/preview", "")
                .forEach(end -> ids.put(route + end + "#id", Long.toString(text.id())));
        Stream.of("/versions/{version}", "/versions/{version}/site").forEach(end -> {
            ids.put(route + end + "#id", Long.toString(text.id()));
            ids.put(route + end + "#version", version);
        });
    }

    private long place(int number) {
        Facilities facilities = context.getBean(Facilities.class);
        SaveResult saved = facilities.create(
                new FacilityDetails("place-" + number, SECRET + number, SECRET, "0942-00-0000", SECRET, number, true));
        long id = ((SaveResult.Saved) saved).id();
        facilities.setHours(
                id,
                Arrays.stream(DayOfWeek.values())
                        .map(day -> new WeeklyHours(day, LocalTime.of(9, 0), LocalTime.of(17, 0), 30, 4, null))
                        .toList());
        return id;
    }

    private void publish(long place) {
        LocalDate today = LocalDate.now(context.getBean(Clock.class));
        context.getBean(SlotPublishing.class).publish(place, today, today.plusDays(20));
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
                SECRET,
                SECRET,
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

    private String book(UUID person, String number, long place) {
        LocalDate today = LocalDate.now(context.getBean(Clock.class));
        long slot = context.getBean(SlotBoard.class)
                .between(place, today.plusDays(10), today.plusDays(20))
                .getFirst()
                .slotId();
        SignInResult.SignedIn in =
                (SignInResult.SignedIn) context.getBean(SignIn.class).byNumber(number, PASSWORD, "test");
        ResidentSession session =
                context.getBean(ResidentSessions.class).find(in.sessionToken()).orElseThrow();
        BookingService bookings = context.getBean(BookingService.class);
        bookings.hold(HoldCommand.byResident(session.hash(), person, slot));
        BookingResult.Booked booked = (BookingResult.Booked) bookings.complete(new CompleteCommand(
                session.hash(), person, new ContactForm("leak@example.com", "", true), UUID.randomUUID()));
        bookingNumber = booked.booking().number();
        return booked.booking().id().toString();
    }

    private String terminal() {
        EnrolResult waiting = context.getBean(Terminals.class)
                .enrol(
                        ExchangeIdentity.generateTerminal(city.code(), "LEAK1", context.getBean(Clock.class))
                                .publicIdentity()
                                .toPem(),
                        SECRET);
        return ((EnrolResult.Waiting) waiting).terminalId();
    }
}
