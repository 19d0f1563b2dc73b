package jp.madoguchi.agent.backup;

import java.io.IOException;

/** The backup was made by a newer version of this program. */
final class NewerBackupException extends IOException {

    private static final long serialVersionUID = 1L;

    NewerBackupException() {
        super("The backup was made by a newer version of this program");
    }
}
