package jp.madoguchi.core.mail;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.core.jobs.PlannedTask;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.Settings;
import org.springframework.stereotype.Service;

/** Which mails a booking brings, when they leave, and the tasks that send them. */
@Service
public class MailPlanning {
    private final CitySettings settings;
    private final SecureTokens tokens;
    private final Clock clock;

    MailPlanning(CitySettings settings, SecureTokens tokens, Clock clock) {
        this.settings = settings;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** A mail that leaves at once, such as the one about a cancellation. */
    public PlannedMail now(MailKind kind) {
        return new PlannedMail(tokens.uuid7(clock), kind, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** The mails of a new booking: completion now, and the reminder unless its time has passed. */
    public List<PlannedMail> forBooking(LocalDate visit) {
        List<PlannedMail> mails = new ArrayList<>();
        mails.add(now(MailKind.COMPLETED));
        Instant reminder = reminderAt(visit);
        if (reminder.isAfter(clock.instant())) {
            mails.add(new PlannedMail(tokens.uuid7(clock), MailKind.REMINDER, reminder));
        }
        return List.copyOf(mails);
    }

    /** When the reminder of a visit leaves: calendar days before, at the city's time of day. */
    Instant reminderAt(LocalDate visit) {
        return JapanTime.instant(
                visit.minusDays(settings.get(Settings.REMINDER_DAYS)).atTime(settings.get(Settings.REMINDER_TIME)));
    }

    /** The tasks that send the mails of a booking: a reminder's task carries the booking, any other its mail. */
    public static List<PlannedTask> tasks(UUID bookingId, List<PlannedMail> mails) {
        return mails.stream()
                .map(mail -> mail.kind() == MailKind.REMINDER
                        ? new PlannedTask(ReminderTask.NAME, bookingId.toString(), mail.dueAt())
                        : new PlannedTask(MailTask.NAME, mail.id().toString(), mail.dueAt()))
                .toList();
    }
}
