package jp.madoguchi.core.maintenance;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.db.BoundDataSource;
import jp.madoguchi.base.db.Databases;
import jp.madoguchi.core.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** All stops that the bound city was ever told of, with the planned and the actual times. */
@Service
public class MaintenanceRecord {

    private final JdbcClient platform;
    private final MaintenanceAnswers answers;
    private final Clock clock;

    MaintenanceRecord(Databases databases, MaintenanceAnswers answers, Clock clock) {
        this.platform = JdbcClient.create(BoundDataSource.unbound(databases, Databases.MAIN));
        this.answers = answers;
        this.clock = clock;
    }

    /** How a stop stands or went in this city. */
    public enum Outcome {
        /** It waits for the city's answer. */
        WAITING,
        /** It will happen. */
        SET,
        RUNNING,
        /** It happened. */
        HELD,
        /** The city refused it or had not approved it when it began. */
        LEFT_OUT,
        CANCELLED
    }

    /**
     * A stop in the city's record.
     *
     * @param answer     what the city answered last, or null
     * @param stoppedFor minutes for which the city was stopped, until now where it runs; 0 where it was not
     */
    public record Entry(CityStop stop, @Nullable Answer answer, Outcome outcome, long stoppedFor) {}

    /** Every stop, the latest first. */
    public List<Entry> all() {
        return platform
                .sql(StopRows.OF_CITY + "WHERE c.city = ? ORDER BY m.starts_at DESC, m.id")
                .param(Tenancy.current().code())
                .query(StopRows::ofCity)
                .list()
                .stream()
                .map(this::entry)
                .toList();
    }

    /** One stop of the bound city. */
    public Optional<Entry> find(UUID id) {
        return platform.sql(StopRows.OF_CITY + "WHERE c.city = ? AND m.id = ?")
                .params(Tenancy.current().code(), id)
                .query(StopRows::ofCity)
                .optional()
                .map(this::entry);
    }

    private Entry entry(CityStop stop) {
        Instant now = clock.instant();
        @Nullable
        Answer answer = answers.of(stop.stop().id()).stream().findFirst().orElse(null);
        Outcome outcome = outcome(stop, answer == null ? null : answer.decision(), now);
        return new Entry(stop, answer, outcome, stoppedFor(stop.stop(), outcome, now));
    }

    static Outcome outcome(CityStop stop, @Nullable Decision decision, Instant now) {
        boolean holds = !stop.needsApproval() || decision == Decision.APPROVED;
        return switch (stop.stop().phase(now)) {
            case CANCELLED -> Outcome.CANCELLED;
            case PLANNED -> holds ? Outcome.SET : decision == Decision.REFUSED ? Outcome.LEFT_OUT : Outcome.WAITING;
            case RUNNING -> holds ? Outcome.RUNNING : Outcome.LEFT_OUT;
            case OVER -> holds ? Outcome.HELD : Outcome.LEFT_OUT;
        };
    }

    private static long stoppedFor(Stop stop, Outcome outcome, Instant now) {
        return switch (outcome) {
            case RUNNING -> Duration.between(stop.startsAt(), now).toMinutes();
            case HELD -> Duration.between(stop.startsAt(), stop.lastsUntil()).toMinutes();
            default -> 0;
        };
    }
}
