package jp.madoguchi.core.lifecycle;

import java.time.Clock;
import java.util.Map;
import jp.madoguchi.base.db.BoundDataSource;
import jp.madoguchi.base.db.Databases;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.kernel.JsonText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * What operators did to the platform and its cities. The table can be added to and read, never changed, by the
 * applications' login. It belongs to the platform: what concerns a city stands in that city's own audit trail as well.
 */
@Service
public class OperatorLog {

    private final JdbcClient platform;
    private final Clock clock;

    OperatorLog(Databases databases, Clock clock) {
        this.platform = JdbcClient.create(BoundDataSource.unbound(databases, Databases.MAIN));
        this.clock = clock;
    }

    /**
     * Adds an entry at once, whatever becomes of the caller's transaction.
     *
     * @param action what was done, such as {@code city.suspend}; screens show the message {@code operator-log.<action>}
     * @param city   the code of the city it was done to, or null
     * @param detail no personal data
     */
    public void record(Actor actor, String action, @Nullable String city, Map<String, String> detail) {
        platform.sql(OperatorLogRow.INSERT)
                .params(OperatorLogRow.values(
                        JapanTime.db(clock.instant()), actor, action, city, JsonText.write(detail)))
                .update();
    }
}
