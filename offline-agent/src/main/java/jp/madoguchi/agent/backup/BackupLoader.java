package jp.madoguchi.agent.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import jp.madoguchi.agent.database.LedgerDatabases;
import jp.madoguchi.base.db.OwnerDatabase;
import jp.madoguchi.base.db.SchemaRows;
import org.springframework.stereotype.Component;

/** Reads a backup into a database of its own and compares every table with what the backup says of it. */
@Component
class BackupLoader {

    private final LedgerDatabases databases;

    BackupLoader(LedgerDatabases databases) {
        this.databases = databases;
    }

    /**
     * Makes the database and fills it.
     *
     * @return what the backup says of itself
     * @throws IOException when the file is damaged, or when what arrived is not what was written
     */
    BackupManifest load(Path file, BackupFile.Opener opener, String database) throws IOException {
        BackupFile backup = new BackupFile(file);
        BackupManifest manifest = backup.authenticate(opener);
        if (!databases.unknown(manifest.scripts()).isEmpty()) {
            throw new NewerBackupException();
        }
        databases.make(database, manifest.scripts());
        try (OwnerDatabase filled = databases.open(database)) {
            SchemaRows rows = databases.rows(filled);
            rows.fill(
                    reader -> backup.read(opener, (name, content) -> {
                        if (name.startsWith(BackupWriter.TABLE)) {
                            reader.table(name.substring(BackupWriter.TABLE.length()), content);
                        }
                    }),
                    manifest.contents().sequences());
            if (!rows.sums().equals(manifest.contents().sums())) {
                throw new IOException("The tables are not what was backed up");
            }
        }
        return manifest;
    }

    /** The vault's files by name. */
    static Map<String, byte[]> vault(Path file, BackupFile.Opener opener) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        new BackupFile(file).read(opener, (name, content) -> {
            if (name.startsWith(BackupWriter.VAULT)) {
                files.put(name.substring(BackupWriter.VAULT.length()), content.readAllBytes());
            }
        });
        return files;
    }
}
