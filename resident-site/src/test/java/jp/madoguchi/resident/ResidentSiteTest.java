package jp.madoguchi.resident;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import jp.madoguchi.testkit.PlatformDatabaseInitializer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.test.context.ContextConfiguration;

/** The whole site on a real PostgreSQL with 三浦市 and 久留米市. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"madoguchi.web.fail-on-missing-message=true", "madoguchi.admission.visitors=100000"})
@ContextConfiguration(initializers = PlatformDatabaseInitializer.class)
@Import(ResidentSiteTest.Towns.class)
@interface ResidentSiteTest {

    @TestConfiguration(proxyBeanMethods = false)
    class Towns {

        @Bean
        @Lazy
        TestTown miura(ApplicationContext context) {
            return TestTown.open(context, "miura", "三浦市", 4);
        }

        @Bean
        @Lazy
        TestTown kurume(ApplicationContext context) {
            return TestTown.open(context, "kurume", "久留米市", 1);
        }
    }
}
