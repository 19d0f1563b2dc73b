package jp.madoguchi.agent.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import jp.madoguchi.agent.place.PrivateFiles;
import jp.madoguchi.base.random.SecureTokens;

/** A password of the database, drawn at the first start and kept in a file that only this program's user may read. */
final class DatabasePassword {

    private static final int BYTES = 24;

    private DatabasePassword() {}

    static String in(Path file, SecureTokens tokens) {
        try {
            if (!Files.exists(file)) {
                String drawn = HexFormat.of().formatHex(tokens.bytes(BYTES));
                PrivateFiles.write(file, drawn.getBytes(StandardCharsets.US_ASCII));
            }
            return Files.readString(file, StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException("The database's password cannot be read", e);
        }
    }
}
