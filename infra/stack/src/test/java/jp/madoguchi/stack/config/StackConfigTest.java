package jp.madoguchi.stack.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackConfigTest {

    @TempDir
    Path folder;

    @Test
    void keeps_its_secrets_between_starts_and_from_other_users() throws IOException {
        String first = StackSecrets.in(folder).masterKey();

        assertThat(StackSecrets.in(folder).masterKey()).isEqualTo(first);
        assertThat(Base64.getDecoder().decode(first)).hasSize(32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
    }

    @Test
    void draws_other_secrets_for_other_data() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));

        assertThat(StackSecrets.in(other).of("app"))
                .isNotEqualTo(StackSecrets.in(folder).of("app"));
    }

    @Test
    void moves_a_port_by_its_variable() {
        StackPorts ports = StackPorts.usual(Map.of("MADOGUCHI_PORT_ADMIN", "9081"));

        assertThat(ports.of(Slot.ADMIN)).isEqualTo(9081);
        assertThat(ports.of(Slot.RESIDENT)).isEqualTo(8080);
    }

    @Test
    void says_which_variable_holds_no_port() {
        assertThatThrownBy(() -> StackPorts.usual(Map.of("MADOGUCHI_PORT_ADMIN", "80810")))
                .hasMessage("MADOGUCHI_PORT_ADMIN must be a port number between 1 and 65535, but is \"80810\".");
    }

    @Test
    void forgets_the_data_and_nothing_else() throws IOException {
        StackFolders folders = new StackFolders(folder);
        folders.make();
        Path log = Files.createFile(folders.log().resolve("kept.log"));
        Files.createFile(folders.data().resolve("lost"));

        folders.forgetData();

        assertThat(folders.data()).doesNotExist();
        assertThat(log).exists();
    }

    @Test
    void hands_the_owner_of_the_database_to_the_console_alone() {
        StackConfig stack = StackConfig.of(new StackFolders(folder), StackPorts.from(20_000));

        assertThat(ApplicationEnvironment.ofConsole(stack)).containsKey("MADOGUCHI_DB_OWNER_PASSWORD");
        assertThat(ApplicationEnvironment.of(stack)).doesNotContainKey("MADOGUCHI_DB_OWNER_PASSWORD");
        assertThat(ApplicationEnvironment.ofTenantAdmin(stack)).doesNotContainKey("MADOGUCHI_DB_OWNER_PASSWORD");
        assertThat(ApplicationEnvironment.ofAgent(stack))
                .doesNotContainKeys("MADOGUCHI_DB_URL", "MADOGUCHI_MASTER_KEY");
    }
}
