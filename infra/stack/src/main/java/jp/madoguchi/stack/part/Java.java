package jp.madoguchi.stack.part;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines of Java programs, run by the JDK that runs the launcher. */
final class Java {

    private static final List<String> QUICK_START = List.of(
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-Duser.timezone=Asia/Tokyo",
            "-Dfile.encoding=UTF-8",
            "--enable-native-access=ALL-UNNAMED");

    private Java() {}

    static Path home() {
        return Path.of(System.getProperty("java.home"));
    }

    /**
     * The command for a program.
     *
     * @param flags for the JVM, before {@code program}
     * @param program {@code -jar}, its file and arguments
     */
    static List<String> command(List<String> flags, List<String> program) {
        List<String> command = new ArrayList<>();
        command.add(home().resolve("bin/java").toString());
        command.addAll(QUICK_START);
        command.addAll(flags);
        command.addAll(program);
        return command;
    }
}
