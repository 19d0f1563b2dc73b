package jp.madoguchi.core.lifecycle;

import java.time.Clock;
import java.util.Objects;
import java.util.function.Supplier;
import jp.madoguchi.base.db.OwnerDatabase;
import org.springframework.transaction.support.TransactionTemplate;

/** The tables of cities' lives, all on one connection while a transaction is open. */
final class LifeDesk {

    private final TransactionTemplate transaction;
    private final LifeTable life;
    private final StepTable steps;
    private final LifeLog log;
    private final CourseQueue queue;

    LifeDesk(OwnerDatabase owner, Clock clock) {
        this.transaction = owner.transaction();
        this.life = new LifeTable(owner.jdbc(), clock);
        this.steps = new StepTable(owner.jdbc(), clock);
        this.log = new LifeLog(owner.jdbc(), clock);
        this.queue = new CourseQueue(owner.jdbc(), clock);
    }

    <T> T inTransaction(Supplier<T> order) {
        return Objects.requireNonNull(transaction.execute(status -> order.get()));
    }

    LifeTable life() {
        return life;
    }

    StepTable steps() {
        return steps;
    }

    LifeLog log() {
        return log;
    }

    CourseQueue queue() {
        return queue;
    }
}
