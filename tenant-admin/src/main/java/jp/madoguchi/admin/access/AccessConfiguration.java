package jp.madoguchi.admin.access;

import java.time.Clock;
import jp.madoguchi.admin.group.StaffRegister;
import jp.madoguchi.web.oidc.KeycloakPresence;
import jp.madoguchi.web.oidc.KeycloakRealm;
import jp.madoguchi.web.oidc.NoTokensKept;
import jp.madoguchi.web.oidc.SignInDoor;
import jp.madoguchi.web.oidc.SignInPages;
import jp.madoguchi.web.oidc.SignOutAtKeycloak;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** Everything but a few open pages needs a member of the host's city. */
@Configuration(proxyBeanMethods = false)
@Import(SignInPages.class)
class AccessConfiguration {

    static final String CLIENT = "tenant-admin";

    @Bean
    KeycloakRealm keycloakRealm(@Value("${madoguchi.keycloak.url}") String url) {
        return new KeycloakRealm(url, "cities");
    }

    @Bean
    KeycloakPresence keycloakPresence(KeycloakRealm realm, Clock clock) {
        return new KeycloakPresence(realm, clock);
    }

    @Bean
    ClientRegistrationRepository clientRegistrations(
            KeycloakRealm realm, @Value("${madoguchi.keycloak.tenant-admin-secret}") String secret) {
        return new InMemoryClientRegistrationRepository(realm.client("staff", CLIENT, secret, "openid"));
    }

    /** For the security chain alone: a filter that is a bean would run outside of it as well. */
    @Bean
    FilterRegistrationBean<DoorFilter> doorFilterOnlyInTheChain(DoorFilter door) {
        FilterRegistrationBean<DoorFilter> registration = new FilterRegistrationBean<>(door);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    DoorFilter doorFilter(StaffRegister register, Door door) {
        return new DoorFilter(register, door);
    }

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            ClientRegistrationRepository clients,
            KeycloakPresence keycloak,
            MembersOnly membersOnly,
            DoorFilter door,
            BackChannelSignOut signOutByKeycloak)
            throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/ui/**", "/webjars/**", "/actuator/health/**", "/sign-in/**", "/device", "/error")
                        .permitAll()
                        .requestMatchers(SignInPages.SIGNED_OUT)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2Login(login -> login.authorizedClientRepository(new NoTokensKept())
                        .authorizationEndpoint(
                                start -> start.authorizationRequestResolver(new CityScopedSignIn(clients)))
                        .userInfoEndpoint(user -> user.oidcUserService(membersOnly))
                        .failureHandler(new SignInFailure()))
                .logout(logout -> logout.logoutSuccessHandler(new SignOutAtKeycloak(clients, keycloak)))
                .oidcLogout(keycloaks -> keycloaks
                        .oidcSessionRegistry(new SessionsInTheCity())
                        .backChannel(told -> told.logoutHandler(signOutByKeycloak)))
                // The web module's filter sets the headers, on error pages too.
                .headers(headers -> headers.disable())
                .addFilterBefore(new SignInDoor(keycloak), OAuth2AuthorizationRequestRedirectFilter.class)
                .addFilterBefore(door, AuthorizationFilter.class)
                .build();
    }
}
