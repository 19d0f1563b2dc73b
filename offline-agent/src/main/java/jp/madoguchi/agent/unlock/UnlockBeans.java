package jp.madoguchi.agent.unlock;

import java.time.Clock;
import java.time.ZoneId;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.base.random.SecureTokens;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What the whole terminal asks: the time, random values, who acts and what they may do. */
@Configuration(proxyBeanMethods = false)
class UnlockBeans {

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Tokyo"));
    }

    @Bean
    SecureTokens secureTokens() {
        return new SecureTokens();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    /** Whoever has given the password: the sign-in itself is on record as theirs. */
    @Bean
    CurrentActor currentActor(Sessions sessions) {
        return () -> sessions.halfway()
                .map(user -> new Actor(Actor.Kind.TERMINAL, user.loginName(), user.loginName()))
                .orElseGet(() -> Actor.system("agent"));
    }

    /** Whoever passed both factors may do what the role allows. */
    @Bean
    Permissions permissions(Sessions sessions, UserRights rights) {
        return permission -> sessions.user()
                .flatMap(rights::of)
                .filter(role -> role.allows(permission))
                .isPresent();
    }
}
