package jp.madoguchi.stack.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.stack.StackException;
import jp.madoguchi.stack.config.StackConfig;

/** Names of the demo cities for JVMs, which do not resolve {@code *.localhost} by themselves. */
public final class HostsFile {

    private HostsFile() {}

    /** Writes the file and returns the JVM's flag that names it. */
    public static String flag(StackConfig stack) {
        Path file = stack.folders().work().resolve("hosts");
        String names = Stream.concat(
                        Stream.of("localhost"), StackConfig.CITIES.stream().map(city -> city + ".localhost"))
                .collect(Collectors.joining(" ", "127.0.0.1 ", "\n"));
        try {
            Files.writeString(file, names);
        } catch (IOException e) {
            throw new StackException("The file " + file + " cannot be written: " + e.getMessage(), e);
        }
        return "-Djdk.net.hosts.file=" + file;
    }
}
