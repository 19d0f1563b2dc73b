package jp.madoguchi.stack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A process as it was started, so that its number given to another program later is never taken for it.
 *
 * @param started clock ticks since the machine started
 * @param boot identifies the machine's start
 */
record ProcessRecord(long pid, String started, String boot) {

    private static final Path PROC = Path.of("/proc");
    private static final int TICKS_AFTER_NAME = 19;

    static ProcessRecord of(long pid) {
        return new ProcessRecord(pid, ticks(pid).orElse("gone"), bootId());
    }

    /** Reads a record; empty where none was written, or a damaged one. */
    static Optional<ProcessRecord> read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.size() < 3
                    ? Optional.empty()
                    : Optional.of(new ProcessRecord(Long.parseLong(lines.get(0)), lines.get(1), lines.get(2)));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    void write(Path file) throws IOException {
        Files.write(file, List.of(Long.toString(pid), started, boot));
    }

    /** The process, when it is still the one that was recorded. */
    Optional<ProcessHandle> alive() {
        if (!boot.equals(bootId()) || !ticks(pid).filter(started::equals).isPresent()) {
            return Optional.empty();
        }
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
    }

    private static Optional<String> ticks(long pid) {
        try {
            String stat = Files.readString(PROC.resolve(Long.toString(pid)).resolve("stat"));
            // The name in parentheses may hold blanks; field 22 counts from behind it.
            return Optional.of(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1)[TICKS_AFTER_NAME]);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String bootId() {
        try {
            return Files.readString(PROC.resolve("sys/kernel/random/boot_id")).strip();
        } catch (IOException e) {
            return "unknown";
        }
    }
}
