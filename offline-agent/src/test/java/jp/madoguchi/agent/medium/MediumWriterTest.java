package jp.madoguchi.agent.medium;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On real small file systems: needs the right to mount, as root has. */
@Requirement({"R048", "R051"})
class MediumWriterTest {

    @TempDir
    Path folder;

    private Path medium = Path.of("");

    @BeforeEach
    void plugIn() throws Exception {
        medium = Files.createDirectories(folder.resolve("media/usb"));
        mount("-t", "tmpfs", "-o", "size=256k", "tmpfs", medium.toString());
    }

    @AfterEach
    void unplug() throws Exception {
        new ProcessBuilder("umount", "-l", medium.toString()).start().waitFor();
    }

    @Test
    void a_file_is_written_read_back_and_replaces_one_of_its_name() throws IOException {
        Path file = file("a.mdx", 10_000);
        Files.writeString(medium.resolve("a.mdx"), "before");

        assertThat(MediumWriter.write(file, medium)).isEqualTo(new MediumResult.Written(medium.resolve("a.mdx")));

        assertThat(medium.resolve("a.mdx")).hasSameBinaryContentAs(file);
        assertThat(names()).containsExactly("a.mdx");
    }

    @Test
    void a_full_medium_keeps_what_it_had() throws IOException {
        Files.writeString(medium.resolve("a.mdx"), "before");

        assertThat(MediumWriter.write(file("a.mdx", 300_000), medium)).isEqualTo(refused("full"));

        assertThat(medium.resolve("a.mdx")).hasContent("before");
        assertThat(names()).containsExactly("a.mdx");
    }

    @Test
    void a_medium_that_fills_up_while_it_is_written_keeps_what_it_had() throws Exception {
        Path pipe = pipe();
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> feed(pipe, 300_000, () -> {}));

        assertThat(MediumWriter.write(pipe, medium)).isInstanceOf(MediumResult.Refused.class);

        writer.exceptionally(broken -> null).join();
        assertThat(names()).isEmpty();
    }

    @Test
    void a_write_protected_medium_is_named() throws Exception {
        mount("-o", "remount,ro", medium.toString());

        assertThat(MediumWriter.write(file("a.mdx", 10), medium)).isEqualTo(refused("read-only"));
        assertThat(new Drives(List.of(folder.resolve("media"))).list())
                .singleElement()
                .satisfies(drive -> assertThat(drive.readOnly()).isTrue());
    }

    @Test
    void a_medium_that_is_pulled_out_half_way_is_named() throws Exception {
        Path pipe = pipe();
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> feed(pipe, 100_000, this::pullOut));

        assertThat(MediumWriter.write(pipe, medium)).isEqualTo(refused("gone"));

        writer.exceptionally(broken -> null).join();
        assertThat(names()).isEmpty();
    }

    @Test
    void drives_are_what_is_mounted_below_the_usual_folders() throws IOException {
        Files.createDirectories(folder.resolve("media/not-mounted"));

        List<Drive> drives = new Drives(List.of(folder.resolve("media"), folder.resolve("none"))).list();

        assertThat(drives).singleElement().satisfies(drive -> {
            assertThat(drive.root()).isEqualTo(medium);
            assertThat(drive.name()).isEqualTo("usb");
            assertThat(drive.free()).isBetween(1L, 256L << 10);
            assertThat(drive.readOnly()).isFalse();
        });
    }

    private void pullOut() {
        try {
            assertThat(new ProcessBuilder("umount", "-l", medium.toString())
                            .start()
                            .waitFor())
                    .isZero();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void feed(Path pipe, int bytes, Runnable halfWay) {
        try (OutputStream out = Files.newOutputStream(pipe)) {
            out.write(new byte[bytes / 2]);
            out.flush();
            halfWay.run();
            out.write(new byte[bytes / 2]);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path pipe() throws Exception {
        Path pipe = folder.resolve("a.mdx");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        return pipe;
    }

    private Path file(String name, int bytes) throws IOException {
        return Files.write(folder.resolve(name), "x".repeat(bytes).getBytes(StandardCharsets.US_ASCII));
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(medium)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static MediumResult refused(String why) {
        return new MediumResult.Refused("agent.medium." + why);
    }

    private static void mount(String... arguments) throws Exception {
        List<String> command = new java.util.ArrayList<>(List.of("mount"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor())
                .as("this test mounts small file systems and needs the right to: %s", said)
                .isZero();
    }
}
