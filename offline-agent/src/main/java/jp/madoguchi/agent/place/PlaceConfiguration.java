package jp.madoguchi.agent.place;

import java.time.Clock;
import jp.madoguchi.ledger.booked.ImportedBookings;
import jp.madoguchi.ledger.port.Bookings;
import jp.madoguchi.ledger.port.Home;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the ledger asks of a terminal without a network. */
@Configuration(proxyBeanMethods = false)
class PlaceConfiguration {

    @Bean
    Home home() {
        return () -> true;
    }

    @Bean
    Bookings bookings(JdbcClient jdbc, Clock clock) {
        return new ImportedBookings(jdbc, clock);
    }
}
