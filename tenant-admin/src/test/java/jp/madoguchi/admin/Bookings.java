package jp.madoguchi.admin;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import jp.madoguchi.base.id.ReservationNumber;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.base.random.UnambiguousAlphabet;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.facility.FacilityDetails;
import jp.madoguchi.core.facility.SaveResult;
import jp.madoguchi.core.facility.WeeklyHours;
import jp.madoguchi.core.invitee.InviteeImport;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.exchange.record.BookablePerson;
import jp.madoguchi.exchange.record.PersonState;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Places and bookings of the bound city on days and in states that a test chooses. */
public final class Bookings {

    private final ApplicationContext context;
    private final SecureTokens tokens = new SecureTokens();

    public Bookings(ApplicationContext context) {
        this.context = context;
    }

    /** A place that is open every day from 9 to 17 o'clock. */
    public long place(String name) {
        Facilities facilities = context.getBean(Facilities.class);
        String code = "b" + UUID.randomUUID().toString().substring(0, 8);
        long id = ((SaveResult.Saved) facilities.create(new FacilityDetails(code, name, "", "", "", 60, true))).id();
        facilities.setHours(
                id,
                Arrays.stream(DayOfWeek.values())
                        .map(day -> new WeeklyHours(day, LocalTime.of(9, 0), LocalTime.of(17, 0), 30, 4, null))
                        .toList());
        return id;
    }

    public Made make(long place, String name, LocalDate day, int hour, String channel) {
        UUID person = UUID.randomUUID();
        String reservation = invite(person, name);
        UUID id = UUID.randomUUID();
        String number = tokens.unambiguous(8);
        context.getBean(JdbcClient.class)
                .sql("""
                        WITH made AS (
                            INSERT INTO booking (id, number, facility_id, procedure, day, start, minutes, people, channel,
                                                 idempotency_key, created_at, changed_at)
                            VALUES (:id, :number, :place, 'issue', :day, :start, 30, 1, :channel, :id, :made, :made)
                        )
                        INSERT INTO booking_person (booking_id, invitee_id, procedure, position)
                        VALUES (:id, :person, 'issue', 1)
                        """)
                .param("id", id)
                .param("number", number)
                .param("place", place)
                .param("day", day)
                .param("start", LocalTime.of(hour, 0))
                .param("channel", channel)
                .param("made", JapanTime.db(JapanTime.instant(day.minusDays(9).atTime(12, 0))))
                .param("person", person)
                .update();
        return new Made(id, UnambiguousAlphabet.grouped(number), person, reservation);
    }

    private String invite(UUID person, String name) {
        String number = ReservationNumber.next(tokens).value();
        BookablePerson invited = new BookablePerson(
                person,
                "issue",
                number,
                "CDFG2345",
                null,
                null,
                null,
                name,
                null,
                "1990-01-01",
                null,
                null,
                null,
                null,
                PersonState.ACTIVE,
                Instant.EPOCH);
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(
                        status -> context.getBean(InviteeImport.class).apply(Stream.of(invited), "test"));
        return number;
    }

    /**
     * @param number      受付番号 in groups
     * @param reservation 予約ID, compact
     */
    public record Made(UUID id, String number, UUID person, String reservation) {}
}
