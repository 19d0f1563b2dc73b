package jp.madoguchi.stack.part;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The versions that the build names, in {@code stack-versions.properties}. */
final class PartVersions {

    private PartVersions() {}

    static String of(String part) {
        Properties versions = new Properties();
        try (InputStream stored = PartVersions.class.getResourceAsStream("/stack-versions.properties")) {
            if (stored != null) {
                versions.load(stored);
            }
        } catch (IOException e) {
            throw new IllegalStateException("stack-versions.properties cannot be read", e);
        }
        String version = versions.getProperty(part);
        if (version == null) {
            throw new IllegalStateException("stack-versions.properties names no " + part);
        }
        return version;
    }
}
