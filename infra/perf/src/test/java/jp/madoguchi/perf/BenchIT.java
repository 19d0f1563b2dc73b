package jp.madoguchi.perf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole program once, small, from its executable jar. */
class BenchIT {

    @TempDir
    Path state;

    @Test
    void measures_everything_and_prints_json_alone() throws Exception {
        Path progress = state.resolve("progress.log");
        Process bench = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Djdk.httpclient.allowRestrictedHeaders=host",
                        "-jar",
                        jar().toString(),
                        "booking",
                        "--quick",
                        "--json",
                        "--state",
                        state.resolve("bench").toString())
                .redirectError(progress.toFile())
                .start();
        String printed = new String(bench.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = bench.waitFor();

        assertThat(printed).as(Files.readString(progress)).startsWith("{");
        JsonNode report = JsonMapper.shared().readTree(printed);
        assertThat(code).isEqualTo(report.get("sound").asBoolean() ? 0 : 1);
        assertThat(report.get("oversold").asInt(-1)).isZero();
        assertThat(report.get("soldPerRush").get(0).asInt()).isLessThanOrEqualTo(100);
        assertThat(StreamSupport.stream(report.get("measurements").spliterator(), false)
                        .map(one -> one.get("id").asString()))
                .containsExactly("a-hot", "a-500", "b", "post", "c", "d", "e", "b-rush", "f");
        assertThat(StreamSupport.stream(report.get("measurements").spliterator(), false))
                .allSatisfy(one -> assertThat(one.get("requests").asLong()).isPositive());
        assertThat(report.get("ratios").size()).isEqualTo(3);
        assertThat(report.get("aims").size()).isEqualTo(7);
    }

    static Path jar() throws Exception {
        try (var files = Files.list(Path.of("target"))) {
            List<Path> found = files.filter(
                            file -> file.getFileName().toString().endsWith("-exec.jar"))
                    .toList();
            assertThat(found).hasSize(1);
            return found.getFirst();
        }
    }
}
