package jp.madoguchi.core.mail;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.core.jobs.CityTasks;
import jp.madoguchi.core.jobs.PlannedTask;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.kernel.JsonText;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.ReminderTime;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.core.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which mails a booking brings, when they leave, and the tasks that send them. */
@Service
public class MailPlanning {
    /** Among a mail's values: the code of the language that it is written in. */
    public static final String LANGUAGE = "language";

    private final CitySettings settings;
    private final JdbcClient jdbc;
    private final CityTasks tasks;
    private final MailSeal seal;
    private final SecureTokens tokens;
    private final Clock clock;

    MailPlanning(
            CitySettings settings, JdbcClient jdbc, CityTasks tasks, MailSeal seal, SecureTokens tokens, Clock clock) {
        this.settings = settings;
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.seal = seal;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Writes a mail and the task that sends it in the caller's transaction; its id. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID plan(NewMail mail) {
        UUID id = tokens.uuid7(clock);
        plan(id, mail);
        return id;
    }

    /** As {@link #plan(NewMail)}, under the id of what it tells of, by which {@link MissedMails} is asked for it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void plan(UUID id, NewMail mail) {
        jdbc.sql("""
                        INSERT INTO mail (id, booking_id, kind, recipient, due_at, created_at, facts)
                        VALUES (?, ?, ?, ?, ?, ?, ?::jsonb)
                        """)
                .param(id)
                .param(mail.bookingId())
                .param(mail.kind().name())
                .param(mail.to().value())
                .param(JapanTime.db(mail.due()))
                .param(JapanTime.db(clock.instant()))
                .param(JsonText.write(stored(mail.values())))
                .update();
        tasks.schedule(tasks(List.of(new PlannedMail(id, mail.kind(), mail.due()))));
    }

    /** As {@link #plan}, for the copies of one mail to many, in two statements. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void planAll(List<NewMail> copies, UUID broadcastId) {
        List<PlannedMail> planned = copies.stream()
                .map(copy -> new PlannedMail(tokens.uuid7(clock), copy.kind(), copy.due()))
                .toList();
        jdbc.sql("""
                        INSERT INTO mail (id, booking_id, kind, recipient, due_at, created_at, facts, broadcast_id)
                        SELECT m.id, m.booking_id, m.kind, m.recipient, m.due_at, ?, m.facts, ?
                        FROM unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::timestamptz[], ?::jsonb[])
                            AS m (id, booking_id, kind, recipient, due_at, facts)
                        """)
                .param(JapanTime.db(clock.instant()))
                .param(broadcastId)
                .param(texts(planned, mail -> mail.id().toString()))
                .param(texts(
                        copies,
                        copy -> copy.bookingId() == null
                                ? null
                                : copy.bookingId().toString()))
                .param(texts(copies, copy -> copy.kind().name()))
                .param(texts(copies, copy -> copy.to().value()))
                .param(texts(copies, copy -> copy.due().toString()))
                .param(texts(copies, copy -> JsonText.write(stored(copy.values()))))
                .update();
        tasks.schedule(tasks(planned));
    }

    private static <T> String[] texts(List<T> values, Function<T, @Nullable String> text) {
        return values.stream().map(text).toArray(String[]::new);
    }

    /** The reader's language travels with the mail; who plans one for somebody else may have named theirs. */
    private Map<String, String> stored(Map<String, String> values) {
        Map<String, String> kept = new HashMap<>(values);
        kept.putIfAbsent(LANGUAGE, Language.current().code());
        return seal.sealed(kept);
    }

    /** A mail that leaves at once, such as the one about a cancellation. */
    public PlannedMail now(MailKind kind) {
        return new PlannedMail(tokens.uuid7(clock), kind, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** The mails of a new booking: completion now, and the reminders whose time has not passed. */
    public List<PlannedMail> forBooking(LocalDate visit) {
        List<PlannedMail> mails = new ArrayList<>();
        mails.add(now(MailKind.COMPLETED));
        for (ReminderTime time : settings.get(Settings.REMINDERS)) {
            Instant reminder = JapanTime.instant(time.before(visit));
            if (reminder.isAfter(clock.instant())) {
                mails.add(new PlannedMail(tokens.uuid7(clock), MailKind.REMINDER, reminder));
            }
        }
        return List.copyOf(mails);
    }

    /** The tasks that send the mails of a booking. */
    public static List<PlannedTask> tasks(List<PlannedMail> mails) {
        return mails.stream()
                .map(mail -> new PlannedTask(
                        mail.kind() == MailKind.REMINDER ? ReminderTask.NAME : MailTask.NAME,
                        mail.id().toString(),
                        mail.dueAt()))
                .toList();
    }
}
