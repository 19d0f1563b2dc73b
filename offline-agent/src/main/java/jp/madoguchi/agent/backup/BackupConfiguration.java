package jp.madoguchi.agent.backup;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks now and then whether today's backup has been made: a terminal is off at night. */
@Configuration(proxyBeanMethods = false)
class BackupConfiguration {

    private static final Duration LAST_WORDS = Duration.ofSeconds(20);
    private static final Duration POLL = Duration.ofSeconds(30);

    @Bean(destroyMethod = "stop")
    Scheduler backupScheduler(
            DataSource database,
            Backups backups,
            Clock clock,
            @Value("${madoguchi.agent.backup-look:15m}") Duration look,
            @Value("${madoguchi.agent.backup-settle:2m}") Duration settle) {
        // Whoever has just started the terminal wants to work; the first look is for one that stays on.
        Instant settled = clock.instant().plus(settle);
        return Scheduler.create(database)
                .startTasks(Tasks.recurring("backup", FixedDelay.of(look)).execute((instance, context) -> {
                    if (!clock.instant().isBefore(settled)) {
                        backups.makeIfDue();
                    }
                }))
                .tableName("agent_task")
                .threads(1)
                .pollingInterval(POLL)
                .shutdownMaxWait(LAST_WORDS)
                .clock(clock::instant)
                .build();
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> beginLooking(Scheduler backupScheduler) {
        return ready -> backupScheduler.start();
    }
}
