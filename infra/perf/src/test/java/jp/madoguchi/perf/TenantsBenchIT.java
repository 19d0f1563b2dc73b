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

/** The measurement of many cities once, with few, from the executable jars. */
class TenantsBenchIT {

    @TempDir
    Path folder;

    @Test
    void measures_every_aim_and_leaves_nothing_behind() throws Exception {
        Path progress = folder.resolve("progress.log");
        Path state = folder.resolve("state");
        Process bench = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Djdk.httpclient.allowRestrictedHeaders=host",
                        "-jar",
                        BenchIT.jar().toString(),
                        "tenants",
                        "--quick",
                        "--cities",
                        "4",
                        "--json",
                        "--state",
                        state.toString())
                .redirectError(progress.toFile())
                .start();
        String printed = new String(bench.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(bench.waitFor()).as(Files.readString(progress)).isZero();
        JsonNode report = JsonMapper.shared().readTree(printed);
        assertThat(report.get("sound").asBoolean()).isTrue();
        assertThat(StreamSupport.stream(report.get("measurements").spliterator(), false)
                        .map(one -> one.get("id").asString()))
                .isEqualTo(List.of("one", "random", "same", "again", "cold", "crowd"));
        assertThat(report.get("aims").size()).isEqualTo(7);
        assertThat(StreamSupport.stream(report.get("aims").spliterator(), false))
                .allSatisfy(aim -> assertThat(aim.get("measured").asDouble()).isPositive());
        assertThat(state).doesNotExist();
    }
}
