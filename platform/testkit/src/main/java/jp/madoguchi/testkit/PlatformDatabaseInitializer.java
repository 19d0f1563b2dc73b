package jp.madoguchi.testkit;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives a test's application context a fresh {@link PlatformDatabase}: {@code @ContextConfiguration(initializers = …)}. */
public final class PlatformDatabaseInitializer
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        PlatformDatabase database = PlatformDatabase.create();
        Map<String, Object> properties = new HashMap<>(database.properties());
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("platform-database", properties));
        context.getBeanFactory().registerSingleton("platformDatabase", database);
    }
}
