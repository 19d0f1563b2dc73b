package jp.madoguchi.resident.session;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** No servlet sessions: a cookie names a row of the city, and another cookie guards the forms. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String[] BOOKING = {
        "/calendar",
        "/calendar/**",
        "/hold",
        "/booking",
        "/booking/**",
        "/receipt",
        "/receipt/**",
        "/change",
        "/change/**",
        "/waiting",
        "/waiting/**"
    };

    @Bean
    SecurityFilterChain residents(HttpSecurity http, ResidentContextRepository repository) throws Exception {
        return http.securityContext(context -> context.securityContextRepository(repository))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens())
                        // Mail programs post it by themselves (RFC 8058); the address is the secret.
                        .ignoringRequestMatchers("/unsubscribe/**"))
                .authorizeHttpRequests(paths -> paths.requestMatchers(BOOKING)
                        .hasRole("RESIDENT")
                        .anyRequest()
                        .permitAll())
                .exceptionHandling(
                        on -> on.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/signin?again")))
                .logout(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .build();
    }

    private static CookieCsrfTokenRepository csrfTokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("madoguchi_resident_csrf");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }
}
