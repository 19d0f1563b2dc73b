package jp.madoguchi.perf.rush;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.perf.meter.Latencies;
import jp.madoguchi.perf.meter.ProcessCpu;
import jp.madoguchi.perf.stage.ThisProgram;
import jp.madoguchi.stack.StackException;

/** Starts the other city's residents, and reads what they saw. */
final class OtherProcess implements AutoCloseable {

    private final Process process;
    private final List<long[]> times = new ArrayList<>();
    private String end = "";

    private OtherProcess(Process process) {
        this.process = process;
    }

    static OtherProcess start(RushCity city, int port, int atATime, Path work) {
        try {
            Files.createDirectories(work);
            Path tokens = Files.write(work.resolve("other-people"), city.tokens());
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(List.of("-Xmx192m", "-XX:+UseSerialGC", "-Djdk.httpclient.allowRestrictedHeaders=host"));
            command.addAll(ThisProgram.arguments());
            command.addAll(List.of(
                    OtherCity.COMMAND,
                    city.host(),
                    Integer.toString(port),
                    Long.toString(city.office()),
                    city.from().toString(),
                    Integer.toString(atATime),
                    tokens.toString()));
            return new OtherProcess(new ProcessBuilder(command)
                    .redirectError(work.resolve("other.log").toFile())
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException("The other city's residents cannot be started", e);
        }
    }

    long cpuMillis() {
        return ProcessCpu.millis(process.pid());
    }

    /** Has them stop, and reads what they saw. */
    void finish() {
        try {
            process.getOutputStream().close();
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("end ")) {
                    end = line;
                } else {
                    String[] parts = line.split(" ");
                    times.add(new long[] {Long.parseLong(parts[0]), Long.parseLong(parts[1])});
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The other city's residents cannot be read", e);
        }
        if (end.isEmpty()) {
            throw new StackException("The other city's residents ended early; see other.log.");
        }
    }

    /** Answers that came between two instants, in milliseconds since the epoch. */
    Latencies between(long from, long to) {
        Latencies latencies = new Latencies();
        times.stream().filter(one -> one[0] >= from && one[0] < to).forEach(one -> latencies.add(one[1]));
        return latencies;
    }

    /** Server errors, failures of any kind, and pages that asked to wait; then the first failure in words. */
    String[] end() {
        return end.split(" ", 5);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
