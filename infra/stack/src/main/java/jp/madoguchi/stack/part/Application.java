package jp.madoguchi.stack.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.madoguchi.stack.StackException;
import jp.madoguchi.stack.config.ApplicationEnvironment;
import jp.madoguchi.stack.config.Slot;
import jp.madoguchi.stack.config.StackConfig;
import jp.madoguchi.stack.home.ProjectHome;

/** One of our four applications. */
enum Application {
    CONSOLE("console", "platform/console", Slot.CONSOLE, ApplicationEnvironment::ofConsole),
    RESIDENT("resident-site", "resident-site", Slot.RESIDENT, ApplicationEnvironment::of),
    ADMIN("tenant-admin", "tenant-admin", Slot.ADMIN, ApplicationEnvironment::ofTenantAdmin),
    AGENT("offline-agent", "offline-agent", Slot.AGENT, ApplicationEnvironment::ofAgent);

    private final String title;
    private final String folder;
    private final Slot slot;
    private final Function<StackConfig, Map<String, String>> environment;

    Application(String title, String folder, Slot slot, Function<StackConfig, Map<String, String>> environment) {
        this.title = title;
        this.folder = folder;
        this.slot = slot;
        this.environment = environment;
    }

    String title() {
        return title;
    }

    Slot slot() {
        return slot;
    }

    Map<String, String> environment(StackConfig stack) {
        return environment.apply(stack);
    }

    /** The executable jar that the build made last. */
    Path jar() {
        Path target = ProjectHome.find().resolve(folder).resolve("target");
        if (Files.isDirectory(target)) {
            try (Stream<Path> files = Files.list(target)) {
                return files.filter(file -> file.getFileName().toString().endsWith("-exec.jar"))
                        .max(Comparator.comparingLong(Application::changed))
                        .orElseThrow(this::notBuilt);
            } catch (IOException e) {
                throw new StackException("The folder " + target + " cannot be read: " + e.getMessage(), e);
            }
        }
        throw notBuilt();
    }

    private StackException notBuilt() {
        return new StackException(
                "The application " + title + " is not built: run infra/run, or ./mvnw -DskipTests package.");
    }

    private static long changed(Path file) {
        return file.toFile().lastModified();
    }
}
