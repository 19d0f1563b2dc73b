package jp.madoguchi.core;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.base.id.ReservationNumber;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.core.booking.CompleteCommand;
import jp.madoguchi.core.booking.ContactForm;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.facility.FacilityDetails;
import jp.madoguchi.core.facility.SaveResult;
import jp.madoguchi.core.facility.WeeklyHours;
import jp.madoguchi.core.invitee.InviteeImport;
import jp.madoguchi.core.invitee.ResidentSession;
import jp.madoguchi.core.invitee.ResidentSessions;
import jp.madoguchi.core.invitee.SignIn;
import jp.madoguchi.core.invitee.SignInResult;
import jp.madoguchi.core.slot.BoardSlot;
import jp.madoguchi.core.slot.SlotBoard;
import jp.madoguchi.core.slot.SlotPublishing;
import jp.madoguchi.exchange.record.BookablePerson;
import jp.madoguchi.exchange.record.PersonState;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills the bound city with a place, slots and people, through the product's own services. */
public final class BookingTown {
    public static final String PASSWORD = "CDFG2345";

    private final ApplicationContext context;
    private final SecureTokens tokens = new SecureTokens();

    public BookingTown(ApplicationContext context) {
        this.context = context;
    }

    public <T> T the(Class<T> service) {
        return context.getBean(service);
    }

    /** A place that is open every day from 9 to 17, with slots of half an hour for four weeks. */
    public long place(int capacity) {
        Facilities facilities = the(Facilities.class);
        String code = "p" + UUID.randomUUID().toString().substring(0, 8);
        SaveResult saved = facilities.create(new FacilityDetails(code, "本庁", "1-1", "046-000-0000", "", 1, true));
        long id = ((SaveResult.Saved) saved).id();
        facilities.setHours(
                id,
                Arrays.stream(DayOfWeek.values())
                        .map(day -> new WeeklyHours(day, LocalTime.of(9, 0), LocalTime.of(17, 0), 30, capacity, null))
                        .toList());
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Tokyo"));
        the(SlotPublishing.class).publish(id, today.plusDays(12), today.plusDays(28));
        return id;
    }

    public List<BoardSlot> slots(long place) {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Tokyo"));
        return the(SlotBoard.class).between(place, today, today.plusDays(40));
    }

    public BoardSlot slot(long place, int index) {
        return slots(place).get(index);
    }

    public BookablePerson person() {
        return person(null, null);
    }

    public BookablePerson person(String name, String birthDate) {
        String number = ReservationNumber.next(tokens).value();
        return new BookablePerson(
                UUID.randomUUID(),
                "issue",
                number,
                PASSWORD,
                HexFormat.of().formatHex(sha256("QR" + number)),
                null,
                null,
                name,
                null,
                birthDate,
                null,
                null,
                null,
                null,
                PersonState.ACTIVE,
                Instant.EPOCH);
    }

    public BookablePerson ended(BookablePerson person) {
        return new BookablePerson(
                person.personId(),
                person.procedure(),
                person.reservationNumber(),
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
                null,
                PersonState.ENDED,
                Instant.EPOCH);
    }

    public List<BookablePerson> people(int count) {
        List<BookablePerson> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            people.add(person());
        }
        importAll(people);
        return people;
    }

    public void importAll(List<BookablePerson> people) {
        the(TransactionTemplate.class)
                .executeWithoutResult(status -> the(InviteeImport.class).apply(people.stream(), "test"));
    }

    public ResidentSession signIn(BookablePerson person) {
        SignInResult result = the(SignIn.class).byNumber(person.reservationNumber(), PASSWORD, "192.0.2.1");
        return the(ResidentSessions.class)
                .find(((SignInResult.SignedIn) result).sessionToken())
                .orElseThrow();
    }

    public CompleteCommand complete(ResidentSession session, String email) {
        return new CompleteCommand(
                session.hash(),
                session.inviteeId(),
                new ContactForm(email.isEmpty() ? "a@example.jp" : email, "0468820000", true),
                UUID.randomUUID());
    }

    /** Puts the hold's end into the past, as if the clock had moved on. */
    public void letExpire(ResidentSession session) {
        the(JdbcClient.class)
                .sql("UPDATE hold SET expires_at = now() - interval '1 minute' WHERE session_hash = ?")
                .param(session.hash())
                .update();
    }

    public static byte[] sha256(String text) {
        try {
            return java.security.MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
