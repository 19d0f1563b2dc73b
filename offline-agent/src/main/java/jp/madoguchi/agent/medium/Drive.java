package jp.madoguchi.agent.medium;

import java.nio.file.Path;

/**
 * A medium that is plugged in.
 *
 * @param root     its topmost folder
 * @param name     its label, or the name of its folder
 * @param free     bytes that may still be written
 * @param readOnly whether it is write-protected
 */
public record Drive(Path root, String name, long free, boolean readOnly) {

    private static final long MEGABYTE = 1 << 20;

    /** The free space in megabytes, rounded down. */
    public long freeMegabytes() {
        return free / MEGABYTE;
    }
}
