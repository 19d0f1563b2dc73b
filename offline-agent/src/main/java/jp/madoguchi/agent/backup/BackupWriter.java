package jp.madoguchi.agent.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.crypto.SecretKey;
import jp.madoguchi.agent.database.LedgerDatabases;
import jp.madoguchi.agent.place.Terminal;
import jp.madoguchi.agent.place.Terminals;
import jp.madoguchi.agent.unlock.VaultFiles;
import jp.madoguchi.base.db.OwnerDatabase;
import jp.madoguchi.base.db.SchemaRows;
import jp.madoguchi.exchange.identity.PublicIdentity;
import org.springframework.stereotype.Component;

/** Writes the ledger and the vault, as of one moment, into an encrypted file. */
@Component
class BackupWriter {

    /** Before the names of the vault's files. */
    static final String VAULT = "vault/";
    /** Before the names of the tables. */
    static final String TABLE = "table/";

    private final LedgerDatabases databases;
    private final VaultFiles vault;
    private final Terminals terminals;
    private final Clock clock;

    BackupWriter(LedgerDatabases databases, VaultFiles vault, Terminals terminals, Clock clock) {
        this.databases = databases;
        this.vault = vault;
        this.terminals = terminals;
        this.clock = clock;
    }

    void write(Path file, SecretKey once) throws IOException {
        PublicIdentity key = vault.backupKey().orElseThrow(() -> new IOException("There is no key for backups"));
        // Before the rows: the log's anchor may lie behind them, never ahead.
        Map<String, byte[]> files = vault.contents();
        try (OwnerDatabase database = databases.open(databases.current())) {
            List<String> scripts = databases.scripts(database);
            new BackupFile(file).write(vault.backupKeyFile(), out -> Envelope.seal(out, key, once), zip -> {
                databases.rows(database).write(new Entries(zip, scripts));
                for (Map.Entry<String, byte[]> kept : files.entrySet()) {
                    zip.putNextEntry(new ZipEntry(VAULT + kept.getKey()));
                    zip.write(kept.getValue());
                }
            });
        }
    }

    private final class Entries implements SchemaRows.Sink {

        private final ZipOutputStream zip;
        private final List<String> scripts;

        private Entries(ZipOutputStream zip, List<String> scripts) {
            this.zip = zip;
            this.scripts = scripts;
        }

        @Override
        public void begin(SchemaRows.Contents contents) throws IOException {
            Terminal terminal = terminals.get();
            BackupFile.manifest(
                    zip, new BackupManifest(terminal.city(), terminal.terminal(), clock.instant(), scripts, contents));
        }

        @Override
        public OutputStream table(String name) throws IOException {
            zip.putNextEntry(new ZipEntry(TABLE + name));
            return new Unclosed(zip);
        }
    }

    private static final class Unclosed extends FilterOutputStream {

        private Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
