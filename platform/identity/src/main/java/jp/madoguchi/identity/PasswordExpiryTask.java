package jp.madoguchi.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.core.jobs.CityTask;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.core.tenancy.Tenancy;
import org.springframework.stereotype.Component;

/** Each night asks the owners of passwords that are older than the city allows to choose a new one. */
@Component
class PasswordExpiryTask implements CityTask {

    private final StaffDirectory directory;
    private final CitySettings settings;
    private final AuditTrail audit;
    private final Clock clock;

    PasswordExpiryTask(StaffDirectory directory, CitySettings settings, AuditTrail audit, Clock clock) {
        this.directory = directory;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return PasswordExpiryPlan.TASK;
    }

    @Override
    public Optional<Instant> run(String id, int attempt) {
        int days = settings.get(Settings.PASSWORD_EXPIRY_DAYS);
        if (days > 0) {
            directory
                    .expirePasswords(Tenancy.current(), clock.instant().minus(Duration.ofDays(days)))
                    .forEach(account ->
                            audit.record(new AuditEntry("staff.password-expired", "staff", account, Map.of())));
        }
        return Optional.of(PasswordExpiryPlan.next(clock));
    }

    /** While Keycloak is down it is tried again and again. */
    @Override
    public int mostAttempts() {
        return Integer.MAX_VALUE;
    }
}
