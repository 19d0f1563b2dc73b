package jp.madoguchi.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.base.id.ReservationNumber;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.core.booking.BookingResult;
import jp.madoguchi.core.booking.BookingService;
import jp.madoguchi.core.booking.BookingView;
import jp.madoguchi.core.booking.CompleteCommand;
import jp.madoguchi.core.booking.ContactForm;
import jp.madoguchi.core.booking.HoldCommand;
import jp.madoguchi.core.exchange.Terminals;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.facility.FacilityDetails;
import jp.madoguchi.core.facility.SaveResult;
import jp.madoguchi.core.facility.WeeklyHours;
import jp.madoguchi.core.invitee.Invitees;
import jp.madoguchi.core.invitee.ResidentSession;
import jp.madoguchi.core.invitee.ResidentSessions;
import jp.madoguchi.core.invitee.SignIn;
import jp.madoguchi.core.invitee.SignInResult;
import jp.madoguchi.core.slot.SlotBoard;
import jp.madoguchi.core.slot.SlotPublishing;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.exchange.identity.ExchangeIdentity;
import jp.madoguchi.exchange.identity.PublicIdentity;
import jp.madoguchi.exchange.record.BookablePerson;
import jp.madoguchi.exchange.record.FieldMask;
import jp.madoguchi.exchange.record.PersonState;
import jp.madoguchi.exchange.sealed.ManifestDraft;
import jp.madoguchi.exchange.sealed.RecordKind;
import jp.madoguchi.exchange.sealed.SealedFileWriter;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MvcResult;

/** From a terminal's sealed file to the visit on the counter's list, on the real screens. */
@AdminTest
class CounterIT {

    private static final String MIURA = "miura.localhost";
    private static final String PASSWORD = "CDFG2345";

    @Autowired
    private TwoCities cities;

    @Autowired
    private ConsoleBrowser browser;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Clock clock;

    @TempDir
    private Path folder;

    private final ExchangeIdentity terminal = ExchangeIdentity.generateTerminal("miura", "T1", Clock.systemUTC());
    private final BookablePerson person = person();

    @Test
    @Requirement({"R001", "R240"})
    void a_sealed_file_becomes_people_and_their_booking_stands_on_the_days_list() throws Exception {
        String session = browser.signIn(cities.miura(), "miura", "administrator");
        String compare = enrol(session);
        assertThat(text(browser.open(MIURA, session, compare))).contains("端末の照合", "照合待ち");
        browser.submit(MIURA, session, compare, compare + "/confirm", Map.of());

        long before = people();
        String preview = upload(session, sealed());
        assertThat(text(browser.open(MIURA, session, preview))).contains("取り込む内容の確認", "1件");
        assertThat(people()).isEqualTo(before);
        browser.submit(MIURA, session, preview, preview + "/confirm", Map.of());
        assertThat(people()).isEqualTo(before + 1);
        assertThat(text(browser.open(MIURA, session, "/exchange"))).contains("取込済", "登録済");

        BookingView booking = CityScope.call(cities.miura(), this::book);
        assertThat(text(browser.open(MIURA, session, "/?day=" + booking.day()))).contains(booking.number(), "1件・1名");
        assertThat(text(browser.open(MIURA, session, "/bookings/" + booking.id())))
                .contains("hanako@example.jp", "前日のお知らせ", "18:00", "予約を受け付けました");
        assertThat(text(browser.submit(
                        MIURA, session, "/people", "/people", Map.of("number", person.reservationNumber()))))
                .contains("受付中", "本庁");
        MvcResult file = browser.submit(MIURA, session, "/exchange", "/exchange/bookings", Map.of());
        assertThat(file.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(file.getResponse().getContentAsByteArray()).isNotEmpty();

        String kurume = browser.signIn(cities.kurume(), "kurume", "administrator");
        assertThat(browser.open("kurume.localhost", kurume, "/bookings/" + booking.id())
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    private String enrol(String session) throws Exception {
        byte[] pem = terminal.publicIdentity().toPem().getBytes(StandardCharsets.UTF_8);
        return redirect(browser.upload(
                MIURA,
                session,
                "/exchange",
                "/exchange/terminals?name=1",
                new MockMultipartFile("identity", "t1.pem", "text/plain", pem)));
    }

    private String upload(String session, byte[] sealed) throws Exception {
        return redirect(browser.upload(
                MIURA,
                session,
                "/exchange",
                "/exchange/uploads",
                new MockMultipartFile("sealed", "C:\\usb\\people.mdx", "application/octet-stream", sealed)));
    }

    private byte[] sealed() throws Exception {
        Path file = folder.resolve("people.mdx");
        String city = CityScope.call(
                cities.miura(), () -> context.getBean(Terminals.class).cityIdentityPem());
        new SealedFileWriter()
                .seal(
                        file,
                        ManifestDraft.toCity("miura", "T1", 1, clock.instant()),
                        RecordKind.people(FieldMask.LEAST),
                        terminal,
                        List.of(PublicIdentity.fromPem(city)),
                        List.of(person).iterator());
        return Files.readAllBytes(file);
    }

    private long people() {
        return CityScope.call(
                cities.miura(), () -> context.getBean(Invitees.class).count());
    }

    private BookingView book() {
        Facilities facilities = context.getBean(Facilities.class);
        FacilityDetails details = new FacilityDetails("honcho", "本庁", "", "", "", 1, true);
        long place = ((SaveResult.Saved) facilities.create(details)).id();
        facilities.setHours(
                place,
                Arrays.stream(DayOfWeek.values())
                        .map(day -> new WeeklyHours(day, LocalTime.of(9, 0), LocalTime.of(17, 0), 30, 1, null))
                        .toList());
        LocalDate today = LocalDate.now(clock);
        context.getBean(SlotPublishing.class).publish(place, today.plusDays(12), today.plusDays(28));
        long slot = context.getBean(SlotBoard.class)
                .between(place, today, today.plusDays(28))
                .getFirst()
                .slotId();
        SignInResult.SignedIn signedIn = (SignInResult.SignedIn)
                context.getBean(SignIn.class).byNumber(person.reservationNumber(), PASSWORD, "192.0.2.1");
        ResidentSession session = context.getBean(ResidentSessions.class)
                .find(signedIn.sessionToken())
                .orElseThrow();
        BookingService bookings = context.getBean(BookingService.class);
        bookings.hold(HoldCommand.byResident(session.hash(), session.inviteeId(), slot));
        BookingResult result = bookings.complete(new CompleteCommand(
                session.hash(),
                session.inviteeId(),
                new ContactForm("hanako@example.jp", "046-882-1111", true),
                UUID.randomUUID()));
        assertThat(result).isInstanceOf(BookingResult.Booked.class);
        return ((BookingResult.Booked) result).booking();
    }

    private static BookablePerson person() {
        return new BookablePerson(
                UUID.randomUUID(),
                "issue",
                ReservationNumber.next(new SecureTokens()).value(),
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
    }

    private static String redirect(MvcResult answer) {
        assertThat(answer.getResponse().getRedirectedUrl()).isNotNull();
        return answer.getResponse().getRedirectedUrl();
    }

    private static String text(MvcResult answer) throws Exception {
        assertThat(answer.getResponse().getStatus()).isEqualTo(200);
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
