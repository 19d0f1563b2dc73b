package jp.madoguchi.stack.launch;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import jp.madoguchi.stack.StackException;
import jp.madoguchi.stack.config.Slot;
import jp.madoguchi.stack.config.StackFolders;
import jp.madoguchi.stack.config.StackPorts;
import jp.madoguchi.stack.process.Waiting;

/** The file that says on which ports shared parts answer, written when all of them do, or why they do not. */
final class ReadyMark {

    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final String FAILED = "failed";

    private ReadyMark() {}

    static void write(StackFolders folders, StackPorts ports) {
        Properties values = new Properties();
        for (Slot slot : Slot.values()) {
            values.setProperty(slot.name(), Integer.toString(ports.of(slot)));
        }
        store(folders, values);
    }

    static void writeFailure(StackFolders folders, String reason) {
        Properties values = new Properties();
        values.setProperty(FAILED, reason);
        store(folders, values);
    }

    static void await(StackFolders folders) {
        if (!Waiting.until(PATIENCE, () -> Files.exists(file(folders)))) {
            throw new StackException("The shared parts in " + folders.state() + " did not start in time.");
        }
    }

    static StackPorts ports(StackFolders folders) {
        Properties values = new Properties();
        try (Reader reader = Files.newBufferedReader(file(folders))) {
            values.load(reader);
        } catch (IOException e) {
            throw new StackException("The shared parts' ports cannot be read: " + e.getMessage(), e);
        }
        String reason = values.getProperty(FAILED);
        if (reason != null) {
            throw new StackException("The shared parts did not start: " + reason);
        }
        Map<Slot, Integer> ports = new EnumMap<>(Slot.class);
        for (Slot slot : Slot.values()) {
            ports.put(slot, StackPorts.parse(slot.name(), values.getProperty(slot.name(), "")));
        }
        return new StackPorts(ports);
    }

    private static void store(StackFolders folders, Properties values) {
        Path file = file(folders);
        Path written = file.resolveSibling("ports.new");
        try {
            try (Writer writer = Files.newBufferedWriter(written)) {
                values.store(writer, null);
            }
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StackException("The shared parts' ports cannot be written: " + e.getMessage(), e);
        }
    }

    private static Path file(StackFolders folders) {
        return folders.state().resolve("ports.properties");
    }
}
