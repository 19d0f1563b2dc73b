package jp.madoguchi.agent.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import jp.madoguchi.agent.place.AgentHome;
import jp.madoguchi.agent.place.PrivateFiles;
import jp.madoguchi.base.random.SecureTokens;

/** Passwords of the database, drawn at the first start and kept in files that only this program's user may read. */
enum DatabasePassword {
    SUPERUSER("database-superuser"),
    OWNER("database-owner"),
    SCREENS("database-screens");

    private static final int BYTES = 24;

    private final String file;

    DatabasePassword(String file) {
        this.file = file;
    }

    String of(AgentHome home, SecureTokens tokens) {
        Path path = home.vault().resolve(file);
        try {
            if (!Files.exists(path)) {
                String drawn = HexFormat.of().formatHex(tokens.bytes(BYTES));
                PrivateFiles.write(path, drawn.getBytes(StandardCharsets.US_ASCII));
            }
            return Files.readString(path, StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException("The database's password cannot be read", e);
        }
    }
}
