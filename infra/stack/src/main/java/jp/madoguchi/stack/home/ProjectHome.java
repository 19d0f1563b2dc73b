package jp.madoguchi.stack.home;

import java.nio.file.Files;
import java.nio.file.Path;
import jp.madoguchi.stack.StackException;

/** The folder of the project: the nearest one upwards that holds {@code mvnw} and {@code infra}. */
public final class ProjectHome {

    private ProjectHome() {}

    /**
     * The project's folder, found from the working directory, or named by the system property {@code madoguchi.home}.
     *
     * @throws StackException outside of the project
     */
    public static Path find() {
        String named = System.getProperty("madoguchi.home");
        Path start = Path.of(named == null ? "" : named).toAbsolutePath().normalize();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("mvnw")) && Files.isDirectory(folder.resolve("infra"))) {
                return folder;
            }
        }
        throw new StackException("Start this inside the Madoguchi project: no mvnw was found above " + start + ".");
    }

    /** Unpacked distributions, shared by every state directory of this project; kept by {@code --reset}. */
    public static Path distributions() {
        return find().resolve("infra/.state/dist");
    }
}
