package jp.madoguchi.core.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.core.jobs.CityTasks;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.ReminderTime;
import jp.madoguchi.core.settings.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The watchdog of the bound city: compares the bookings ahead with their reminders and the unsent mails with their tasks,
 * mends what is missing and keeps what it found.
 */
@Service
class MailWatch {
    private static final Duration OVERDUE = Duration.ofMinutes(15);
    private static final Duration KEPT = Duration.ofDays(60);

    private static final String AHEAD = " b.state = 'BOOKED' AND b.email IS NOT NULL AND b.day >= :today ";
    private static final String REMINDED = """
             EXISTS (SELECT 1 FROM mail m WHERE m.booking_id = b.id AND m.kind = 'REMINDER'
                        AND (m.visit_day IS NULL OR m.visit_day = b.day))
            """;

    private final JdbcClient jdbc;
    private final CitySettings settings;
    private final CityTasks tasks;
    private final SecureTokens tokens;
    private final Clock clock;

    MailWatch(JdbcClient jdbc, CitySettings settings, CityTasks tasks, SecureTokens tokens, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.tasks = tasks;
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * Looks and mends.
     *
     * @param always whether the round is kept although nothing was found
     */
    @Transactional
    public WatchRound look(boolean always) {
        int mended = mendReminders();
        int requeued = requeue();
        WatchRound round = jdbc.sql("""
                        SELECT (SELECT count(*) FROM booking b WHERE """ + AHEAD + """
                               ) AS bookings,
                               (SELECT count(*) FROM booking b WHERE """ + AHEAD + " AND " + REMINDED + """
                               ) AS present,
                               (SELECT count(*) FROM mail
                                WHERE state IN ('PLANNED', 'SENDING') AND due_at < :overdue) AS overdue,
                               (SELECT count(*) FROM mail WHERE state = 'UNSURE') AS unsure,
                               (SELECT min(due_at) FROM mail
                                WHERE state IN ('PLANNED', 'SENDING') AND due_at < :overdue) AS oldest
                        """)
                .param("today", JapanTime.today(clock))
                .param("overdue", JapanTime.db(clock.instant().minus(OVERDUE)))
                .query((row, number) -> new WatchRound(
                        clock.instant(),
                        row.getInt("bookings"),
                        row.getInt("present"),
                        mended,
                        requeued,
                        row.getInt("overdue"),
                        row.getInt("unsure"),
                        JapanTime.readOptional(row, "oldest")))
                .single();
        if (always || round.remarkable()) {
            keep(round);
        }
        return round;
    }

    /** Reminders that should have been planned: later ones at their time, one whose time has just passed at once. */
    private int mendReminders() {
        List<ReminderTime> times = settings.get(Settings.REMINDERS);
        int mended = 0;
        for (Unreminded booking : unreminded()) {
            for (Instant due : due(booking, times)) {
                UUID id = tokens.uuid7(clock);
                mended += jdbc.sql("""
                                INSERT INTO mail (id, booking_id, kind, recipient, due_at, created_at, visit_day)
                                SELECT ?, id, 'REMINDER', email, ?, ?, day FROM booking WHERE id = ? AND email IS NOT NULL
                                """)
                        .params(id, JapanTime.db(due), JapanTime.db(clock.instant()), booking.id())
                        .update();
                tasks.schedule(MailPlanning.tasks(List.of(new PlannedMail(id, MailKind.REMINDER, due))));
            }
        }
        return mended;
    }

    private List<Unreminded> unreminded() {
        return jdbc.sql("SELECT b.id, b.day, b.start, b.changed_at FROM booking b WHERE " + AHEAD + " AND NOT "
                        + REMINDED)
                .param("today", JapanTime.today(clock))
                .query((row, number) -> new Unreminded(
                        row.getObject("id", UUID.class),
                        row.getObject("day", LocalDate.class),
                        row.getObject("start", LocalTime.class),
                        JapanTime.read(row, "changed_at")))
                .list();
    }

    private List<Instant> due(Unreminded booking, List<ReminderTime> times) {
        Instant now = clock.instant();
        List<Instant> ahead = new ArrayList<>();
        boolean missed = false;
        for (ReminderTime time : times) {
            Instant due = JapanTime.instant(time.before(booking.day()));
            if (due.isAfter(now)) {
                ahead.add(due);
            } else {
                missed = missed || due.isAfter(booking.changedAt());
            }
        }
        boolean before =
                JapanTime.instant(booking.day().atTime(booking.start())).isAfter(now);
        return ahead.isEmpty() && missed && before ? List.of(now) : List.copyOf(ahead);
    }

    /** Mails that wait without a task that would send them. */
    private int requeue() {
        List<PlannedMail> lost = jdbc.sql("""
                        SELECT m.id, m.kind, m.due_at FROM mail m
                        WHERE m.state IN ('PLANNED', 'SENDING') AND NOT EXISTS (
                            SELECT 1 FROM jobs.scheduled_tasks t
                            WHERE t.task_name IN ('mail', 'reminder') AND t.task_instance = :prefix || m.id)
                        """)
                .param("prefix", CityTasks.prefix())
                .query((row, number) -> new PlannedMail(
                        row.getObject("id", UUID.class),
                        MailKind.valueOf(row.getString("kind")),
                        JapanTime.read(row, "due_at")))
                .list();
        MailPlanning.tasks(lost).forEach(tasks::ensure);
        return lost.size();
    }

    private void keep(WatchRound round) {
        jdbc.sql("DELETE FROM staff_mail_watch WHERE at < ?")
                .param(JapanTime.db(clock.instant().minus(KEPT)))
                .update();
        jdbc.sql("""
                        INSERT INTO staff_mail_watch (at, bookings, present, mended, requeued, overdue, unsure, oldest_due)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(JapanTime.db(round.at()))
                .param(round.bookings())
                .param(round.present())
                .param(round.mended())
                .param(round.requeued())
                .param(round.overdue())
                .param(round.unsure())
                .param(round.oldest() == null ? null : JapanTime.db(round.oldest()))
                .update();
    }

    private record Unreminded(UUID id, LocalDate day, LocalTime start, Instant changedAt) {}
}
