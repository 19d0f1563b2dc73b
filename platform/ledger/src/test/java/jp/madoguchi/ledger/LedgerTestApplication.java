package jp.madoguchi.ledger;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.ledger.booked.ImportedBookings;
import jp.madoguchi.ledger.port.Bookings;
import jp.madoguchi.ledger.port.Home;
import jp.madoguchi.ledger.port.Leaving;
import jp.madoguchi.ledger.port.LeavingContent;
import jp.madoguchi.ledger.port.Secrets;
import jp.madoguchi.ledger.port.SiteAddress;
import jp.madoguchi.ledger.port.WorkFolder;
import jp.madoguchi.stack.postgres.PostgresServer;
import jp.madoguchi.stack.postgres.TestDatabases;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** The ledger alone, on a fresh database of a real PostgreSQL with db/ledger migrated. */
@SpringBootConfiguration
@EnableAutoConfiguration(exclude = FlywayAutoConfiguration.class)
@Import(LedgerConfiguration.class)
public class LedgerTestApplication {

    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");

    @Bean
    DataSource dataSource() {
        PostgresServer server = TestDatabases.shared();
        String name = "ledger_" + ProcessHandle.current().pid() + "_" + System.identityHashCode(this);
        server.createDatabase(name, null);
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl(server.url(name));
        source.setUsername(server.user());
        source.setPassword(server.password());
        source.setMaximumPoolSize(4);
        Flyway.configure().dataSource(source).locations("db/ledger").load().migrate();
        return source;
    }

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneId.of("Asia/Tokyo"));
    }

    @Bean
    SecureTokens tokens() {
        return new SecureTokens();
    }

    @Bean
    CurrentActor actor() {
        return () -> new Actor(Actor.Kind.TERMINAL, "tester", "試験");
    }

    @Bean
    Permissions permissions() {
        return permission -> true;
    }

    @Bean
    RecordedAudit audit() {
        return new RecordedAudit();
    }

    @Bean
    Secrets secrets() throws GeneralSecurityException {
        return new AesSecrets();
    }

    @Bean
    SiteAddress siteAddress() {
        return token -> "HTTP://MIURA.LOCALHOST:8080/Q/" + token;
    }

    @Bean
    Bookings bookings(JdbcClient jdbc, Clock clock) {
        return new ImportedBookings(jdbc, clock);
    }

    @Bean
    Home home() {
        return () -> true;
    }

    @Bean
    RecordedLeaving leaving() {
        return new RecordedLeaving();
    }

    @Bean
    WorkFolder workFolder() {
        try {
            Path folder = Files.createTempDirectory("ledger-test");
            return () -> folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Bean
    SecurityFilterChain open(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    /** Lets everything out and keeps what it was. */
    public static final class RecordedLeaving implements Leaving {

        private final List<LeavingContent> left = new CopyOnWriteArrayList<>();

        @Override
        public Answer csv(LeavingContent content, String path) {
            left.add(content);
            return new Answer.Go();
        }

        @Override
        public void printed(LeavingContent content) {
            left.add(content);
        }

        public List<LeavingContent> left() {
            return left;
        }
    }

    /** Keeps what was recorded. */
    public static final class RecordedAudit implements AuditTrail {

        private final List<AuditEntry> entries = new CopyOnWriteArrayList<>();

        @Override
        public void record(AuditEntry entry) {
            entries.add(entry);
        }

        public List<AuditEntry> entries() {
            return entries;
        }
    }
}
