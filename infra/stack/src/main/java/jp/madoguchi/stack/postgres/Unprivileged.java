package jp.madoguchi.stack.postgres;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.stack.StackException;
import jp.madoguchi.stack.process.Commands;

/**
 * PostgreSQL refuses to run as root. A user namespace of its own satisfies it; where the kernel forbids those, the
 * user nobody does, who keeps only the right to reach files below folders such as {@code /root}.
 */
final class Unprivileged {

    private static final String NOBODY = "65534";
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));
    private static final List<String> PREFIX = ROOT ? prefixForRoot() : List.of();

    private Unprivileged() {}

    /** What to put before a command of PostgreSQL; empty for an ordinary user. */
    static List<String> prefix() {
        return PREFIX;
    }

    /** Hands a folder to the user that PostgreSQL will run as. */
    static void own(Path folder) {
        if (!PREFIX.isEmpty() && PREFIX.getFirst().equals("setpriv")) {
            Commands.run(List.of("chown", "-R", NOBODY + ":" + NOBODY, folder.toString()));
        }
    }

    private static List<String> prefixForRoot() {
        if (Commands.works("unshare", "-U", "true")) {
            return List.of("unshare", "-U");
        }
        List<String> setpriv = List.of(
                "setpriv",
                "--reuid=" + NOBODY,
                "--regid=" + NOBODY,
                "--clear-groups",
                "--inh-caps=-all,+dac_read_search",
                "--ambient-caps=+dac_read_search");
        if (Commands.works(append(setpriv, "true"))) {
            return setpriv;
        }
        throw new StackException(
                "PostgreSQL refuses to run as root, and neither unshare nor setpriv works here: start as another user.");
    }

    private static String[] append(List<String> prefix, String program) {
        return Stream.concat(prefix.stream(), Stream.of(program)).toArray(String[]::new);
    }
}
