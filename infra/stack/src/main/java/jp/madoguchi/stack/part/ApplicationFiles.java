package jp.madoguchi.stack.part;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import jp.madoguchi.stack.StackException;
import jp.madoguchi.stack.process.Commands;

/**
 * An application laid out as plain jars: it starts faster than one nested jar, its classes can be archived, and a
 * build that replaces the jar does not pull the ground from under a running stack.
 */
final class ApplicationFiles {

    private ApplicationFiles() {}

    /** Lays out the application under {@code work} unless this very build is there, and returns its start jar. */
    static Path layOut(Application application, Path work) {
        Path jar = application.jar();
        Path folder = work.resolve("apps").resolve(application.title());
        Path stamp = folder.resolve("built");
        try {
            String built = digest(jar);
            if (!Files.exists(stamp) || !Files.readString(stamp).equals(built)) {
                Commands.run(List.of("rm", "-rf", folder.toString()));
                Files.createDirectories(folder);
                Commands.run(List.of(
                        Java.home().resolve("bin/java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--destination",
                        folder.resolve("jars").toString()));
                Files.writeString(stamp, built);
            }
        } catch (IOException e) {
            throw new StackException("The application cannot be laid out in " + folder + ": " + e.getMessage(), e);
        }
        return folder.resolve("jars").resolve(jar.getFileName());
    }

    /** The build gives every jar the same date, so only its content tells two builds apart. */
    private static String digest(Path jar) throws IOException {
        try (InputStream content = Files.newInputStream(jar)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            content.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
