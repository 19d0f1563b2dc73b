package jp.madoguchi.agent.database;

import org.jspecify.annotations.Nullable;

/** The terminal's database cannot be made, started or reached. */
public final class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
