package jp.madoguchi.stack.part;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import jp.madoguchi.stack.StackException;
import jp.madoguchi.stack.home.ProjectHome;
import jp.madoguchi.stack.process.Commands;

/** Programs of others that the stack runs: fetched once for the project, each complete or not there at all. */
final class Distributions {

    private static final String KEYCLOAK = "keycloak-" + PartVersions.of("keycloak");
    private static final String S3PROXY = "s3proxy-" + PartVersions.of("s3proxy") + "-jar-with-dependencies.jar";

    private Distributions() {}

    /** Keycloak, built for our options; the first call takes a minute. */
    static Path keycloak() {
        return once(KEYCLOAK, () -> {
            fetch("keycloak");
            Path folder = ProjectHome.distributions().resolve(KEYCLOAK);
            Commands.run(List.of(
                    "env",
                    "JAVA_HOME=" + Java.home(),
                    folder.resolve("bin/kc.sh").toString(),
                    "build",
                    "--db=postgres",
                    "--cache=local"));
        });
    }

    /** The S3 stand-in's jar. */
    static Path s3proxy() {
        return once(S3PROXY, () -> fetch("s3proxy"));
    }

    /** The folder that holds the mail stand-in's {@code node_modules}. */
    static Path mail() {
        Path source = ProjectHome.find().resolve("infra/stack/node");
        String name = "mail-" + PartVersions.of("mail");
        return once(name, () -> {
            Path folder = ProjectHome.distributions().resolve(name);
            try {
                Files.createDirectories(folder);
                for (String file : List.of("package.json", "package-lock.json", ".npmrc")) {
                    Files.copy(source.resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
                }
            } catch (IOException e) {
                throw new StackException("The mail stand-in cannot be laid out: " + e.getMessage(), e);
            }
            Commands.run(List.of("npm", "ci", "--prefix", folder.toString(), "--omit=dev", "--no-audit", "--no-fund"));
        });
    }

    private static void fetch(String profile) {
        Path home = ProjectHome.find();
        Commands.run(List.of(
                "env",
                "JAVA_HOME=" + Java.home(),
                home.resolve("mvnw").toString(),
                "-q",
                "-B",
                "-f",
                home.resolve("infra/stack/pom.xml").toString(),
                "-Pfetch-" + profile,
                "initialize"));
    }

    private static Path once(String name, Runnable making) {
        Path folder = ProjectHome.distributions();
        Path complete = folder.resolve("." + name + ".complete");
        try {
            Files.createDirectories(folder);
            try (FileChannel lock = FileChannel.open(
                            folder.resolve(".lock-" + name), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var held = lock.lock()) {
                if (held.isValid() && !Files.exists(complete)) {
                    making.run();
                    Files.createFile(complete);
                }
            }
        } catch (IOException e) {
            throw new StackException("The folder " + folder + " cannot be written: " + e.getMessage(), e);
        }
        return folder.resolve(name);
    }
}
