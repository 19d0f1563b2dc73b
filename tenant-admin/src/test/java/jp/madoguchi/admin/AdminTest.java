package jp.madoguchi.admin;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import jp.madoguchi.testkit.PlatformDatabaseInitializer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** A test of the whole console on a real PostgreSQL with two cities; Keycloak is down in it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = TenantAdminApplication.class,
        properties = {
            "madoguchi.keycloak.url=http://127.0.0.1:1",
            "madoguchi.keycloak.tenant-admin-secret=test",
            "madoguchi.web.fail-on-missing-message=true"
        })
@ContextConfiguration(initializers = PlatformDatabaseInitializer.class)
@Import(ConsoleBrowser.Configuration.class)
public @interface AdminTest {}
