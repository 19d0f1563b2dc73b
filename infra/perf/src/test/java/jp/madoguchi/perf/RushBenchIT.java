package jp.madoguchi.perf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A small rush from the executable jars: what must hold on any machine, however busy. Times are not judged here. */
class RushBenchIT {

    @TempDir
    Path folder;

    @Test
    void everybody_who_comes_is_admitted_and_finishes_and_nothing_is_oversold() throws Exception {
        Path progress = folder.resolve("progress.log");
        Process bench = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Djdk.httpclient.allowRestrictedHeaders=host",
                        "-jar",
                        BenchIT.jar().toString(),
                        "rush",
                        "--quick",
                        "--json",
                        "--state",
                        folder.resolve("state").toString())
                .redirectError(progress.toFile())
                .start();
        String printed = new String(bench.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(bench.waitFor()).as(printed + Files.readString(progress)).isZero();
        JsonNode report = JsonMapper.shared().readTree(printed);
        assertThat(report.get("sound").asBoolean()).isTrue();
        assertThat(report.get("aims").size()).isEqualTo(6);
        assertThat(StreamSupport.stream(report.get("aims").spliterator(), false)
                        .filter(aim -> !aim.get("what").asString().contains("p99")))
                .allSatisfy(aim -> assertThat(aim.get("met").asBoolean())
                        .as(aim.get("what").asString())
                        .isTrue());
    }
}
