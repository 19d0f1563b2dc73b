package jp.madoguchi.core.noshow;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.mail.EmailAddress;
import jp.madoguchi.core.mail.MailKind;
import jp.madoguchi.core.mail.MailPlanning;
import jp.madoguchi.core.mail.NewMail;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.MailSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Marks visits of past days that did not come to pass, where the city wants that, and plans their mails. */
@Service
class NoShows {
    /** A city that switches the mail on does not write to everybody who ever stayed away. */
    private static final int LOOK_BACK_DAYS = 3;

    private final JdbcClient jdbc;
    private final CitySettings settings;
    private final MailPlanning mails;
    private final AuditTrail audit;
    private final Clock clock;

    NoShows(JdbcClient jdbc, CitySettings settings, MailPlanning mails, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Marks bookings that still stand after their day. A place where nobody was marked as having come on that day keeps no
     * list: nobody of it is judged.
     */
    @Transactional
    public void mark() {
        if (!settings.get(MailSettings.NO_SHOW_AUTOMATIC)) {
            return;
        }
        LocalDate today = JapanTime.today(clock);
        List<UUID> marked = jdbc.sql("""
                        WITH marked AS (
                            UPDATE booking b SET state = 'NO_SHOW', changed_at = :now
                            WHERE b.state = 'BOOKED' AND b.day < :today AND b.day >= :from AND EXISTS (
                                SELECT 1 FROM booking came
                                WHERE came.facility_id = b.facility_id AND came.day = b.day AND came.state = 'VISITED')
                            RETURNING b.id
                        ), freed AS (
                            UPDATE booking_person SET active = false WHERE booking_id IN (SELECT id FROM marked)
                        )
                        SELECT id FROM marked
                        """)
                .param("now", JapanTime.db(clock.instant()))
                .param("today", today)
                .param("from", today.minusDays(LOOK_BACK_DAYS))
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
        marked.forEach(id -> audit.record(AuditEntry.of("booking.no-show", "booking", id.toString())));
    }

    /**
     * Lets everybody book again whose day is over. Where nobody notes who has come, the booking says neither that they
     * came nor that they did not, and it must not keep them from another one.
     */
    @Transactional
    public int unbind() {
        return jdbc.sql("""
                        WITH over AS (
                            SELECT b.id FROM booking b WHERE b.state = 'BOOKED' AND b.day < ? AND EXISTS (
                                SELECT 1 FROM booking_person p WHERE p.booking_id = b.id AND p.active)
                            ORDER BY b.id FOR UPDATE OF b SKIP LOCKED
                        )
                        UPDATE booking_person SET active = false WHERE booking_id IN (SELECT id FROM over) AND active
                        """).param(JapanTime.today(clock)).update();
    }

    /** Plans the mails that are due; none to somebody who has booked again. */
    @Transactional
    public int mail() {
        if (!settings.get(MailSettings.NO_SHOW_MAIL)) {
            return 0;
        }
        LocalDateTime now = JapanTime.now(clock);
        int delay = settings.get(MailSettings.NO_SHOW_DAYS);
        LocalDate last = now.toLocalTime().isBefore(settings.get(MailSettings.NO_SHOW_TIME))
                ? now.toLocalDate().minusDays(delay + 1L)
                : now.toLocalDate().minusDays(delay);
        List<Absent> absent = jdbc.sql("""
                        SELECT b.id, b.email FROM booking b
                        WHERE b.state = 'NO_SHOW' AND b.day BETWEEN :from AND :last AND b.email IS NOT NULL
                          AND NOT EXISTS (SELECT 1 FROM mail m WHERE m.booking_id = b.id AND m.kind = 'NO_SHOW')
                          AND NOT EXISTS (
                              SELECT 1 FROM booking_person p JOIN booking_person a
                                  ON a.invitee_id = p.invitee_id AND a.active AND a.booking_id <> b.id
                              WHERE p.booking_id = b.id)
                        ORDER BY b.id
                        """)
                .param("from", last.minusDays(LOOK_BACK_DAYS))
                .param("last", last)
                .query((row, number) -> new Absent(row.getObject("id", UUID.class), row.getString("email")))
                .list();
        for (Absent each : absent) {
            mails.plan(new NewMail(
                    MailKind.NO_SHOW, each.booking(), new EmailAddress(each.email()), clock.instant(), Map.of()));
        }
        return absent.size();
    }

    private record Absent(UUID booking, String email) {
        @Override
        public String toString() {
            return "Absent[booking=" + booking + "]";
        }
    }
}
