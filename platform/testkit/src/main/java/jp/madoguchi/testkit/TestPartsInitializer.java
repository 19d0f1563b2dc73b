package jp.madoguchi.testkit;

import java.util.HashMap;
import jp.madoguchi.stack.launch.TestParts;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives a test's application context the real Keycloak, S3 and mail that all tests share:
 * {@code @ContextConfiguration(initializers = {PlatformDatabaseInitializer.class, TestPartsInitializer.class})}.
 */
public final class TestPartsInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestParts parts = TestParts.shared();
        TestParts.awsProperties().forEach(System::setProperty);
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test-parts", new HashMap<>(parts.properties())));
        context.getBeanFactory().registerSingleton("testParts", parts);
    }
}
