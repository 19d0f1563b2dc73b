package jp.madoguchi.core.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.core.tenancy.Tenancy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deletes what the log of the bound city need not keep any more (T21). */
@Service
class AuditRetention {
    private final JdbcClient jdbc;
    private final CitySettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AuditRetention(JdbcClient jdbc, CitySettings settings, ApplicationEventPublisher events, Clock clock) {
        this.events = events;
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
        Instant before = JapanTime.instant(since);
        int deleted = jdbc.sql("DELETE FROM audit WHERE at < ?")
                .param(JapanTime.db(before))
                .update();
        events.publishEvent(new OldLogDeleted(Tenancy.current().code(), before));
        return deleted;
    }
}
