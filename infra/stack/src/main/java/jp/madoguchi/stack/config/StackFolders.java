package jp.madoguchi.stack.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.madoguchi.stack.StackException;
import jp.madoguchi.stack.home.ProjectHome;
import jp.madoguchi.stack.process.Commands;

/**
 * The folders of one stack.
 *
 * @param state holds {@code data} (kept between runs), {@code run} (process records) and {@code log}
 */
public record StackFolders(Path state) {

    public StackFolders {
        state = state.toAbsolutePath().normalize();
    }

    /** The project's own state, or the one that {@code MADOGUCHI_STATE} names. */
    public static StackFolders usual() {
        String named = System.getenv("MADOGUCHI_STATE");
        return new StackFolders(
                named == null || named.isBlank() ? ProjectHome.find().resolve("infra/.state") : Path.of(named));
    }

    /** What is kept between runs. */
    public Path data() {
        return state.resolve("data");
    }

    /** Which processes run. */
    public Path run() {
        return state.resolve("run");
    }

    /** A log for each part. */
    public Path log() {
        return state.resolve("log");
    }

    /** What this stack derives and can make again: configuration of parts, unpacked applications. */
    public Path work() {
        return state.resolve("work");
    }

    /** Makes the folders; only the user can look into them. */
    public void make() {
        try {
            for (Path folder : List.of(data(), run(), log(), work())) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new StackException("The folder " + state + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** Removes everything of this stack. */
    public void forget() {
        Commands.run(List.of("rm", "-rf", state.toString()));
    }

    /** Removes the data, and nothing else. */
    public void forgetData() {
        Commands.run(List.of("rm", "-rf", data().toString()));
    }
}
