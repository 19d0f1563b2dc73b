package jp.madoguchi.agent.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. A user namespace of its own satisfies it; where the kernel forbids those, the user
 * nobody does, who keeps only the right to reach files below folders such as {@code /root}.
 *
 * @param prefix what to put before a command of PostgreSQL; empty for an ordinary user
 */
record Unprivileged(List<String> prefix) {

    private static final String NOBODY = "65534";
    private static final List<String> NAMESPACE = List.of("unshare", "-U");
    private static final List<String> AS_NOBODY = List.of(
            "setpriv",
            "--reuid=" + NOBODY,
            "--regid=" + NOBODY,
            "--clear-groups",
            "--inh-caps=-all,+dac_read_search",
            "--ambient-caps=+dac_read_search");

    static Unprivileged here() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new Unprivileged(List.of());
        }
        if (works(NAMESPACE)) {
            return new Unprivileged(NAMESPACE);
        }
        if (works(AS_NOBODY)) {
            return new Unprivileged(AS_NOBODY);
        }
        throw new DatabaseException(
                "PostgreSQL refuses to run as root, and neither unshare nor setpriv works here: start as another user",
                null);
    }

    void own(Path path) {
        if (prefix.equals(AS_NOBODY)) {
            Programs.run(List.of("chown", "-R", NOBODY + ":" + NOBODY, path.toString()));
        }
    }

    private static boolean works(List<String> prefix) {
        List<String> command = new ArrayList<>(prefix);
        command.add("true");
        try {
            return new ProcessBuilder(command)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
