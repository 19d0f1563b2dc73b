package jp.madoguchi.agent.unlock;

import java.time.Duration;
import jp.madoguchi.agent.place.Terminals;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.port.Permissions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Every page asks for both factors, but for those that lead to them. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain pages(HttpSecurity http, Terminals terminals, AuditTrail audit) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/setup/recovery")
                        .hasAuthority(Sessions.CODE)
                        .requestMatchers(
                                "/setup/**",
                                "/signin",
                                "/recover/**",
                                "/restore/**",
                                "/ui/**",
                                "/webjars/**",
                                "/agent/*.css",
                                "/ledger/*.css",
                                "/error")
                        .permitAll()
                        .requestMatchers("/actuator/health", "/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/signin/code", "/signin/new", "/signin/enrol")
                        .hasAuthority(Sessions.PASSWORD)
                        .anyRequest()
                        .hasAllAuthorities(Sessions.PASSWORD, Sessions.CODE))
                .exceptionHandling(missing -> missing.authenticationEntryPoint(firstPage(terminals))
                        .defaultDeniedHandlerForMissingAuthority(
                                new LoginUrlAuthenticationEntryPoint("/signin/code"), Sessions.CODE))
                .logout(out -> out.logoutUrl("/signout")
                        .addLogoutHandler((request, response, authentication) -> {
                            if (authentication != null && authentication.getPrincipal() instanceof TerminalUser user) {
                                audit.record(AuditEntry.of("signed.out", "terminal-user", Long.toString(user.id())));
                            }
                        })
                        .logoutSuccessUrl("/signin?out"))
                .headers(headers -> headers.disable())
                .requestCache(cache -> cache.disable())
                .build();
    }

    /** Accounts are checked by {@link UnlockService} alone; this keeps Spring Boot from inventing one. */
    @Bean
    UserDetailsService noOtherAccounts() {
        return name -> {
            throw new UsernameNotFoundException("Accounts of the terminal are checked with their vault");
        };
    }

    @Bean
    FilterRegistrationBean<LoopbackFilter> loopbackFilter() {
        FilterRegistrationBean<LoopbackFilter> filter = new FilterRegistrationBean<>(new LoopbackFilter());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return filter;
    }

    @Bean
    WebMvcConfigurer idleLock(
            Sessions sessions,
            Permissions permissions,
            UserRights rights,
            @Value("${server.servlet.session.timeout}") Duration idle) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new RightsAtTheDoor(sessions, permissions, rights));
                registry.addInterceptor(new IdleLock(sessions, idle)).excludePathPatterns("/ui/**", "/webjars/**");
            }
        };
    }

    private static AuthenticationEntryPoint firstPage(Terminals terminals) {
        return (request, response, missing) ->
                response.sendRedirect(terminals.find().isEmpty() ? "/setup" : "/signin");
    }
}
