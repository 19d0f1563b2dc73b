package jp.madoguchi.stack.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.stack.StackException;
import jp.madoguchi.stack.config.Slot;
import jp.madoguchi.stack.config.StackConfig;
import jp.madoguchi.stack.home.ProjectHome;
import jp.madoguchi.stack.process.ChildProcesses;

/** Keycloak on our PostgreSQL, with our realms imported at its first start. */
final class KeycloakPart {

    static final List<String> REALMS = List.of("cities-realm.json", "operators-realm.json");

    private KeycloakPart() {}

    static Part of(StackConfig stack, ChildProcesses processes) {
        Path distribution = Distributions.keycloak();
        layOutRealms(distribution);
        return new ProcessPart(
                "keycloak",
                Slot.KEYCLOAK,
                processes,
                List.of(distribution.resolve("bin/kc.sh").toString(), "start", "--optimized", "--import-realm"),
                environment(stack, distribution),
                distribution,
                new Health(stack.address(Slot.KEYCLOAK) + "/realms/operators", 200));
    }

    private static Map<String, String> environment(StackConfig stack, Path distribution) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("JAVA_HOME", Java.home().toString());
        environment.put(
                "JAVA_OPTS_APPEND",
                "-XX:TieredStopAtLevel=1 -XX:+AutoCreateSharedArchive -XX:SharedArchiveFile="
                        + distribution.resolve("classes.jsa") + " " + HostsFile.flag(stack));
        environment.put("JAVA_OPTS_KC_HEAP", "-Xms128m -Xmx768m");
        environment.put("KC_DB_URL", stack.jdbcUrl("keycloak"));
        environment.put("KC_DB_USERNAME", "keycloak");
        environment.put("KC_DB_PASSWORD", stack.secrets().of("keycloak-database"));
        environment.put("KC_DB_POOL_MAX_SIZE", "10");
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", Integer.toString(stack.ports().of(Slot.KEYCLOAK)));
        environment.put("KC_HOSTNAME", stack.address(Slot.KEYCLOAK));
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", stack.secrets().of("keycloak-admin"));
        environment.put("TENANT_ADMIN_SECRET", stack.secrets().of("tenant-admin"));
        environment.put("PROVISIONER_SECRET", stack.secrets().of("provisioner"));
        environment.put("CONSOLE_SECRET", stack.secrets().of("console"));
        environment.put("TENANT_ADMIN_PORT", Integer.toString(stack.ports().of(Slot.ADMIN)));
        environment.put("CONSOLE_PORT", Integer.toString(stack.ports().of(Slot.CONSOLE)));
        return environment;
    }

    private static void layOutRealms(Path distribution) {
        Path source = ProjectHome.find().resolve("infra/keycloak");
        Path target = distribution.resolve("data/import");
        try {
            Files.createDirectories(target);
            for (String realm : REALMS) {
                Files.copy(source.resolve(realm), target.resolve(realm), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new StackException("Keycloak's realms cannot be laid out: " + e.getMessage(), e);
        }
    }
}
