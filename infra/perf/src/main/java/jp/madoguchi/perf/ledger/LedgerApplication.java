package jp.madoguchi.perf.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.ledger.LedgerConfiguration;
import jp.madoguchi.ledger.booked.ImportedBookings;
import jp.madoguchi.ledger.port.Bookings;
import jp.madoguchi.ledger.port.Home;
import jp.madoguchi.ledger.port.Secrets;
import jp.madoguchi.ledger.port.SiteAddress;
import jp.madoguchi.ledger.port.WorkFolder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ledger without screens, as on a stand-alone terminal. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(LedgerConfiguration.class)
class LedgerApplication {

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Tokyo"));
    }

    @Bean
    SecureTokens tokens() {
        return new SecureTokens();
    }

    @Bean
    CurrentActor actor() {
        return () -> Actor.system("bench");
    }

    @Bean
    Permissions permissions() {
        return permission -> true;
    }

    @Bean
    AuditTrail audit() {
        return entry -> {};
    }

    @Bean
    Secrets secrets() {
        return new BenchSecrets();
    }

    @Bean
    Home home() {
        return () -> true;
    }

    @Bean
    SiteAddress siteAddress() {
        return token -> "HTTP://CITY.EXAMPLE/Q/" + token;
    }

    @Bean
    Bookings bookings(JdbcClient jdbc, Clock clock) {
        return new ImportedBookings(jdbc, clock);
    }

    @Bean
    WorkFolder workFolder(@Value("${madoguchi.bench.work}") Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return () -> folder;
    }
}
