package jp.madoguchi.testkit;

import java.nio.file.Files;
import java.nio.file.Path;

/** The files of {@code infra/demo}, found from whichever module a test runs in. */
public final class DemoFiles {

    private static final String FOLDER = "infra/demo";

    private DemoFiles() {}

    /** The file of this name; throws when the repository does not hold it. */
    public static Path path(String name) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve(FOLDER).resolve(name);
            if (Files.isRegularFile(file)) {
                return file;
            }
        }
        throw new IllegalStateException("No demo file " + name + " above the working directory");
    }
}
