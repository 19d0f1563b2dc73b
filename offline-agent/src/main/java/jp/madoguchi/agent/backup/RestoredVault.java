package jp.madoguchi.agent.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.agent.place.AgentHome;
import jp.madoguchi.agent.place.PrivateFiles;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The keys that belong to a restored ledger. They wait beside the vault until the ledger is in its place; a program that
 * is killed in between finishes, or forgets them, at its next start.
 */
@Component
class RestoredVault implements InitializingBean {

    private static final String PREFIX = "vault-";

    private final AgentHome home;
    private final JdbcClient jdbc;

    RestoredVault(AgentHome home, JdbcClient jdbc) {
        this.home = home;
        this.jdbc = jdbc;
    }

    void stage(UUID id, Map<String, byte[]> files) {
        Path folder = PrivateFiles.directory(folder(id));
        files.forEach((name, content) -> {
            if (!name.matches("[a-z0-9.-]{1,60}")) {
                throw new IllegalArgumentException("Not a file of the vault: " + name);
            }
            PrivateFiles.write(folder.resolve(name), content);
        });
    }

    /** Puts the keys in their place; may be repeated. */
    void finish(UUID id) {
        Path folder = folder(id);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.move(
                        file,
                        home.vault().resolve(file.getFileName().toString()),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The restored keys cannot be put in their place", e);
        }
    }

    @Override
    public void afterPropertiesSet() throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(home.root(), PREFIX + "*")) {
            for (Path folder : left) {
                finishOrForget(UUID.fromString(folder.getFileName().toString().substring(PREFIX.length())));
            }
        }
    }

    private void finishOrForget(UUID id) throws IOException {
        boolean inPlace = jdbc.sql("SELECT count(*) FROM agent_restore WHERE id = ?")
                        .param(id)
                        .query(Long.class)
                        .single()
                == 1;
        if (inPlace) {
            finish(id);
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder(id))) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        Files.delete(folder(id));
    }

    private Path folder(UUID id) {
        return home.root().resolve(PREFIX + id);
    }
}
