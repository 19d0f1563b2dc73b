package jp.madoguchi.core.lifecycle;

import java.time.Clock;
import java.util.Map;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.kernel.JsonText;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes the operators' log inside the transaction of an order. */
final class LifeLog {

    private final JdbcTemplate owner;
    private final Clock clock;

    /** @param owner connections of the registry's owner */
    LifeLog(JdbcTemplate owner, Clock clock) {
        this.owner = owner;
        this.clock = clock;
    }

    void record(Actor by, String action, String city, Map<String, String> detail) {
        owner.update(
                OperatorLogRow.INSERT,
                OperatorLogRow.values(JapanTime.db(clock.instant()), by, action, city, JsonText.write(detail))
                        .toArray());
    }
}
