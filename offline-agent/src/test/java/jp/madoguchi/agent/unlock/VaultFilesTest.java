package jp.madoguchi.agent.unlock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.Stream;
import jp.madoguchi.agent.place.AgentHomes;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultFilesTest {

    private static final String PASSWORD = "Correct-horse-7";

    @TempDir
    Path folder;

    private VaultFiles files;
    private VaultFiles.NewVault made;

    @BeforeEach
    void make() {
        files = new VaultFiles(AgentHomes.at(folder), new SecureTokens(), Clock.systemUTC());
        made = files.create("miura", "T1", PASSWORD);
        files.keep(made);
    }

    @Test
    @Requirement("R052")
    void opens_with_the_password_and_with_no_other() {
        assertThat(files.open(made.keyWrapped(), "Correct-horse-8")).isEmpty();
        assertThat(files.open(made.keyWrapped(), PASSWORD)).hasValueSatisfying(vault -> {
            assertThat(vault.open(made.open().seal("秘密"))).isEqualTo("秘密");
            assertThat(vault.identity().fingerprint())
                    .isEqualTo(made.open().identity().fingerprint());
        });
    }

    @Test
    void opens_with_the_recovery_key_as_somebody_types_it_and_takes_a_new_password() {
        String typed = made.recoveryKey().toLowerCase(Locale.ROOT).replace('-', ' ');
        VaultFiles.Recovered recovered = files.recover(typed, "Another-horse-8").orElseThrow();
        assertThat(files.open(recovered.keyWrapped(), PASSWORD)).isEmpty();
        assertThat(files.open(recovered.keyWrapped(), "Another-horse-8")
                        .orElseThrow()
                        .open(made.open().seal("秘密")))
                .isEqualTo("秘密");
        assertThat(files.recover("A".repeat(32), "Another-horse-8")).isEmpty();
    }

    @Test
    void says_when_a_file_is_damaged() throws IOException {
        Path file = folder.resolve("vault/recovery.p12");
        Files.write(file, new byte[] {1, 2, 3});
        assertThatThrownBy(() -> files.recover(made.recoveryKey(), PASSWORD)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_sealed_text_that_was_changed_does_not_open() {
        byte[] sealed = made.open().seal("秘密");
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> made.open().open(sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @Requirement("R051")
    void only_the_programs_user_may_read_the_files() throws IOException {
        try (Stream<Path> kept = Files.list(folder.resolve("vault"))) {
            assertThat(kept)
                    .hasSize(4)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }
}
