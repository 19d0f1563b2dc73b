package jp.madoguchi.resident;

import jp.madoguchi.bookingweb.BookingWebConfiguration;
import jp.madoguchi.core.CoreConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The booking site of every city's residents. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
@Import({CoreConfiguration.class, BookingWebConfiguration.class})
public class ResidentSiteApplication {

    /** Starts the site. */
    public static void main(String[] args) {
        SpringApplication.run(ResidentSiteApplication.class, args);
    }
}
