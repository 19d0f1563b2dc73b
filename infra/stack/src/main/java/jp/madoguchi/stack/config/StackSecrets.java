package jp.madoguchi.stack.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import jp.madoguchi.stack.StackException;

/** Passwords and keys between the parts: drawn once and kept beside the data that they open. */
public final class StackSecrets {

    private static final int BYTES = 32;
    private static final String MASTER_KEY = "master-key";
    private static final List<String> NAMES = List.of(
            "postgres",
            "owner",
            "app",
            "keycloak-database",
            "keycloak-admin",
            "tenant-admin",
            "console",
            "provisioner");

    private final Properties values;

    private StackSecrets(Properties values) {
        this.values = values;
    }

    /** Reads the secrets of a data folder, drawing those that are missing. */
    public static StackSecrets in(Path data) {
        Path file = data.resolve("secrets.properties");
        try {
            Properties values = new Properties();
            if (Files.exists(file)) {
                try (InputStream stored = Files.newInputStream(file)) {
                    values.load(stored);
                }
            }
            if (draw(values)) {
                store(values, file);
            }
            return new StackSecrets(values);
        } catch (IOException e) {
            throw new StackException("The secrets in " + file + " cannot be read or written: " + e.getMessage(), e);
        }
    }

    /** The password or key of one name. */
    public String of(String name) {
        String value = values.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException("No secret named " + name);
        }
        return value;
    }

    /** Base64 of the 32 bytes under which the cities' keys are sealed. */
    public String masterKey() {
        return of(MASTER_KEY);
    }

    private static boolean draw(Properties values) {
        SecureRandom random = new SecureRandom();
        boolean drawn = values.putIfAbsent(MASTER_KEY, Base64.getEncoder().encodeToString(bytes(random))) == null;
        for (String name : NAMES) {
            String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(random));
            drawn |= values.putIfAbsent(name, secret) == null;
        }
        return drawn;
    }

    private static byte[] bytes(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return bytes;
    }

    private static void store(Properties values, Path file) throws IOException {
        Path written = Files.createTempFile(
                file.getParent(),
                "secrets",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (OutputStream out = Files.newOutputStream(written)) {
            values.store(out, "Local secrets of this stack; lost, its data cannot be read");
        }
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
