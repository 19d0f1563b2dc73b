package jp.madoguchi.base.db;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes many rows by PostgreSQL's COPY in its text form, in steady memory, inside the caller's transaction. */
public final class CopyRows {

    private static final int BUFFER = 1 << 16;
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private final CopyIn copy;
    private final StringBuilder buffer = new StringBuilder(BUFFER + (BUFFER >> 1));
    private boolean first = true;

    private CopyRows(CopyIn copy) {
        this.copy = copy;
    }

    /**
     * Runs one COPY; when the writer throws, nothing of it stays.
     *
     * @param statement {@code copy TABLE (COLUMNS) from stdin}, a constant
     * @param writer calls {@link #cell} for every column of a row, then {@link #end}
     * @return how many rows were written
     */
    public static long run(JdbcTemplate jdbc, String statement, Consumer<CopyRows> writer) {
        Long written = jdbc.execute((ConnectionCallback<Long>) connection -> {
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
            try {
                CopyRows rows = new CopyRows(copy);
                writer.accept(rows);
                rows.flush();
                return copy.endCopy();
            } catch (Failed e) {
                throw e.failure;
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        });
        return written == null ? 0 : written;
    }

    /** The next column; null is SQL's null. */
    public CopyRows cell(@Nullable String text) {
        separate();
        if (text == null) {
            buffer.append("\\N");
            return this;
        }
        for (int i = 0; i < text.length(); i++) {
            escaped(text.charAt(i));
        }
        return this;
    }

    /** The next column as bytea. */
    public CopyRows cell(byte @Nullable [] bytes) {
        separate();
        if (bytes == null) {
            buffer.append("\\N");
            return this;
        }
        buffer.append("\\\\x");
        for (byte value : bytes) {
            buffer.append(HEX[(value >> 4) & 15]).append(HEX[value & 15]);
        }
        return this;
    }

    /** Ends the row. */
    public void end() {
        buffer.append('\n');
        first = true;
        if (buffer.length() > BUFFER) {
            flush();
        }
    }

    private void separate() {
        if (!first) {
            buffer.append('\t');
        }
        first = false;
    }

    private void escaped(char character) {
        switch (character) {
            case '\t' -> buffer.append("\\t");
            case '\n' -> buffer.append("\\n");
            case '\r' -> buffer.append("\\r");
            case '\\' -> buffer.append("\\\\");
            default -> buffer.append(character);
        }
    }

    private void flush() {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(buffer.toString());
        buffer.setLength(0);
        try {
            copy.writeToCopy(bytes.array(), 0, bytes.limit());
        } catch (SQLException e) {
            throw new Failed(e);
        }
    }

    /** Carries the database's failure out of the writer. */
    private static final class Failed extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        private final transient SQLException failure;

        Failed(SQLException failure) {
            super("The database refused a row", failure);
            this.failure = failure;
        }
    }
}
