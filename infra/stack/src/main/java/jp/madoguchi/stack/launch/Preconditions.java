package jp.madoguchi.stack.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import jp.madoguchi.stack.StackException;
import jp.madoguchi.stack.config.Slot;
import jp.madoguchi.stack.config.StackConfig;
import jp.madoguchi.stack.process.Ports;

/** What must hold before anything is started, each failure one sentence. */
final class Preconditions {

    private static final long NEEDED_MEGABYTES = 1500;
    private static final long MEGABYTE = 1024L * 1024;
    private static final int JAVA = 25;
    private static final EnumSet<Slot> APPLICATIONS = EnumSet.of(Slot.RESIDENT, Slot.ADMIN, Slot.CONSOLE, Slot.AGENT);

    private Preconditions() {}

    static void check(StackConfig stack, boolean partsOnly) {
        java(Runtime.version().feature());
        space(stack.folders().state(), NEEDED_MEGABYTES);
        ports(stack, partsOnly);
    }

    static void java(int version) {
        if (version < JAVA) {
            throw new StackException(
                    "Madoguchi needs JDK 25, but this is Java " + version + ": set JAVA_HOME to a JDK 25.");
        }
    }

    static void space(Path folder, long neededMegabytes) {
        try {
            long free = Files.getFileStore(folder).getUsableSpace() / MEGABYTE;
            if (free < neededMegabytes) {
                throw new StackException("The disk is full: " + folder + " has " + free + " MB left, and "
                        + neededMegabytes + " MB are needed.");
            }
        } catch (IOException e) {
            throw new StackException("The folder " + folder + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static void ports(StackConfig stack, boolean partsOnly) {
        free(stack, EnumSet.complementOf(APPLICATIONS));
        if (!partsOnly) {
            applicationPorts(stack);
        }
    }

    static void applicationPorts(StackConfig stack) {
        free(stack, APPLICATIONS);
    }

    private static void free(StackConfig stack, Set<Slot> needed) {
        for (Slot slot : needed) {
            int port = stack.ports().of(slot);
            if (!Ports.isFree(port)) {
                throw new StackException("Port " + port + " (" + slot.title()
                        + ") is taken by another program: end it, or choose another port with " + slot.variable()
                        + ".");
            }
        }
    }
}
