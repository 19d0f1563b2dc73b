package jp.madoguchi.stack.config;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The environment variables that the applications read, filled for one stack. */
public final class ApplicationEnvironment {

    private ApplicationEnvironment() {}

    /** Everything but {@code SERVER_PORT}; the owner of the database is for the console alone. */
    public static Map<String, String> of(StackConfig stack) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("MADOGUCHI_DB_URL", stack.jdbcUrl("madoguchi"));
        environment.put("MADOGUCHI_DB_USER", "madoguchi_app");
        environment.put("MADOGUCHI_DB_PASSWORD", stack.secrets().of("app"));
        environment.put("MADOGUCHI_MASTER_KEY", stack.secrets().masterKey());
        environment.put("MADOGUCHI_CITY_DOMAIN", "localhost");
        environment.put("MADOGUCHI_RESIDENT_URL", stack.address(Slot.RESIDENT, "{city}"));
        environment.put("MADOGUCHI_ADMIN_URL", stack.address(Slot.ADMIN, "{city}"));
        environment.put("MADOGUCHI_CONSOLE_URL", stack.address(Slot.CONSOLE));
        environment.put("MADOGUCHI_KEYCLOAK_URL", stack.address(Slot.KEYCLOAK));
        environment.put("MADOGUCHI_SES_ENDPOINT", stack.address(Slot.INBOX));
        environment.put("MADOGUCHI_SES_CONFIGURATION_SET", StackConfig.MAIL_EVENTS);
        environment.put("MADOGUCHI_S3_ENDPOINT", stack.address(Slot.S3));
        environment.put("AWS_ACCESS_KEY_ID", "local");
        environment.put("AWS_SECRET_ACCESS_KEY", "localsecret");
        environment.put("AWS_REGION", "ap-northeast-1");
        return environment;
    }

    /** What the console gets on top: the owner's login and the clients' secrets. */
    public static Map<String, String> ofConsole(StackConfig stack) {
        Map<String, String> environment = of(stack);
        // Registered by the migration, so that cities can be placed on it.
        environment.put("MADOGUCHI_DB_REGISTER", "second=" + stack.jdbcUrl(Slot.PG2, "madoguchi"));
        environment.put("MADOGUCHI_DB_OWNER_USER", "madoguchi_owner");
        environment.put("MADOGUCHI_DB_OWNER_PASSWORD", stack.secrets().of("owner"));
        environment.put("MADOGUCHI_SNS_ENDPOINT", stack.address(Slot.INBOX));
        environment.put("MADOGUCHI_SNS_TOPIC", StackConfig.MAIL_TOPIC);
        environment.put("MADOGUCHI_KEYCLOAK_CONSOLE_SECRET", stack.secrets().of("console"));
        environment.put("MADOGUCHI_KEYCLOAK_PROVISIONER_SECRET", stack.secrets().of("provisioner"));
        return environment;
    }

    /** What the tenant admin gets on top. */
    public static Map<String, String> ofTenantAdmin(StackConfig stack) {
        Map<String, String> environment = of(stack);
        environment.put("MADOGUCHI_KEYCLOAK_ADMIN_SECRET", stack.secrets().of("tenant-admin"));
        environment.put("MADOGUCHI_KEYCLOAK_PROVISIONER_SECRET", stack.secrets().of("provisioner"));
        return environment;
    }

    /** The agent has no network: it gets its home and its city, and nothing that opens the cloud. */
    public static Map<String, String> ofAgent(StackConfig stack) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put(
                "MADOGUCHI_AGENT_HOME", stack.folders().data().resolve("agent").toString());
        environment.put("MADOGUCHI_AGENT_CITY", StackConfig.CITIES.getFirst());
        environment.put(
                "MADOGUCHI_AGENT_SITE", stack.address(Slot.RESIDENT, "miura").toUpperCase(Locale.ROOT));
        return environment;
    }
}
