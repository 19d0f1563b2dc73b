package jp.madoguchi.core.waiting;

import java.time.Clock;
import java.time.Instant;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.core.jobs.PlannedTask;
import jp.madoguchi.core.slot.CapacityChanged;
import jp.madoguchi.core.slot.FreedPlaceTaker;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears of places that were given up or made: those who wait come before the public. */
@Component
class FreedForWaiting implements FreedPlaceTaker {
    private final LineRows rows;
    private final WaitingRound round;
    private final SecureTokens tokens;
    private final Clock clock;

    FreedForWaiting(LineRows rows, WaitingRound round, SecureTokens tokens, Clock clock) {
        this.rows = rows;
        this.round = round;
        this.tokens = tokens;
        this.clock = clock;
    }

    @Override
    public boolean wanted() {
        return round.kept() && rows.anybody();
    }

    @Override
    public PlannedTask task(Instant now) {
        return new PlannedTask(WaitingTask.NAME, tokens.uuid7(clock).toString(), now);
    }

    @EventListener
    void made(CapacityChanged changed) {
        if (wanted()) {
            round.offerOwn();
        }
    }
}
