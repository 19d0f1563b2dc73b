package jp.madoguchi.core.audit;

import java.time.Clock;
import java.time.LocalDateTime;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deletes what the log of the bound city need not keep any more (T21). */
@Service
class AuditRetention {
    private final JdbcClient jdbc;
    private final CitySettings settings;
    private final Clock clock;

    AuditRetention(JdbcClient jdbc, CitySettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** How many rows were deleted. */
    @Transactional
    public int deleteOld() {
        LocalDateTime since = JapanTime.now(clock)
                .toLocalDate()
                .minusMonths(settings.get(Settings.LOG_MONTHS))
                .atStartOfDay();
        return jdbc.sql("DELETE FROM audit WHERE at < ?")
                .param(JapanTime.db(JapanTime.instant(since)))
                .update();
    }
}
