package jp.madoguchi.core;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import jp.madoguchi.testkit.PlatformDatabaseInitializer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** A test of core on a real PostgreSQL with two cities, 三浦市 and 久留米市, opened from their presets. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = CoreTestApplication.class,
        properties = {
            "spring.flyway.enabled=false",
            "spring.jpa.open-in-view=false",
            "spring.jpa.hibernate.ddl-auto=none"
        })
@ContextConfiguration(initializers = PlatformDatabaseInitializer.class)
public @interface CoreTest {}
