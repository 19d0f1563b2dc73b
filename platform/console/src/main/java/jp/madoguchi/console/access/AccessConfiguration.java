package jp.madoguchi.console.access;

import java.time.Clock;
import jp.madoguchi.web.oidc.KeycloakPresence;
import jp.madoguchi.web.oidc.KeycloakRealm;
import jp.madoguchi.web.oidc.NoTokensKept;
import jp.madoguchi.web.oidc.SignInDoor;
import jp.madoguchi.web.oidc.SignInPages;
import jp.madoguchi.web.oidc.SignOutAtKeycloak;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.SecurityFilterChain;

/** Every page but those around signing in is for the accounts of the realm {@code operators}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@Import(SignInPages.class)
class AccessConfiguration {

    private static final String MAIL_EVENTS = "/ses/events";

    @Bean
    KeycloakPresence keycloakPresence(@Value("${madoguchi.keycloak.url}") String url, Clock clock) {
        return new KeycloakPresence(realm(url), clock);
    }

    @Bean
    ClientRegistrationRepository clientRegistrations(
            @Value("${madoguchi.keycloak.url}") String url,
            @Value("${madoguchi.keycloak.console-secret}") String secret) {
        return new InMemoryClientRegistrationRepository(
                realm(url).client("operator", "console", secret, "openid", "profile"));
    }

    private static KeycloakRealm realm(String url) {
        return new KeycloakRealm(url, "operators");
    }

    @Bean
    SecurityFilterChain security(HttpSecurity http, ClientRegistrationRepository clients, KeycloakPresence keycloak)
            throws Exception {
        DefaultOAuth2AuthorizationRequestResolver start =
                new DefaultOAuth2AuthorizationRequestResolver(clients, "/oauth2/authorization");
        start.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/ui/**", "/webjars/**", "/actuator/health/**", "/sign-in/**", "/signed-out", "/error")
                        .permitAll()
                        // Believed by its signature.
                        .requestMatchers(HttpMethod.POST, MAIL_EVENTS)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .csrf(csrf -> csrf.ignoringRequestMatchers(MAIL_EVENTS))
                .oauth2Login(login -> login.authorizedClientRepository(new NoTokensKept())
                        .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(start))
                        .failureHandler((request, response, e) -> response.sendRedirect(SignInPages.FAILED)))
                .logout(logout -> logout.logoutSuccessHandler(new SignOutAtKeycloak(clients, keycloak)))
                // The web module's filter sets the headers, on error pages too.
                .headers(headers -> headers.disable())
                .addFilterBefore(new SignInDoor(keycloak), OAuth2AuthorizationRequestRedirectFilter.class)
                .build();
    }
}
