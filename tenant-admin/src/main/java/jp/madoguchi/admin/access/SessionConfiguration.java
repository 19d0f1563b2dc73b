package jp.madoguchi.admin.access;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;

/**
 * Sessions live in the city's own schema: the city filter has bound the city before a session is looked up, so that a
 * cookie of one city finds nothing on another city's host.
 */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(tableName = "staff_session")
class SessionConfiguration {

    private static final Duration IDLE = Duration.ofMinutes(60);

    /** Own name, because cookies ignore ports and the residents' site shares the host. */
    @Bean
    HttpSessionIdResolver sessionIds() {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName("madoguchi_staff");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        CookieHttpSessionIdResolver cookies = new CookieHttpSessionIdResolver();
        cookies.setCookieSerializer(cookie);
        return new CitySessionIds(cookies);
    }

    /** The built-in cleaning knows no city; {@link ExpiredSessions} does it at each sign-in. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessions() {
        return repository -> {
            repository.setCleanupCron("-");
            repository.setDefaultMaxInactiveInterval(IDLE);
        };
    }
}
