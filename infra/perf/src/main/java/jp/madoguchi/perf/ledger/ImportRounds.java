package jp.madoguchi.perf.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.function.BiConsumer;
import jp.madoguchi.ledger.importing.CardImports;
import jp.madoguchi.ledger.importing.ConfirmResult;
import jp.madoguchi.ledger.importing.UploadResult;
import jp.madoguchi.stack.StackException;
import org.postgresql.PGConnection;

/** Imports a file into an empty ledger, and copies the same rows into a table without an index. */
final class ImportRounds {

    static final String DRY_RUN = "Import: upload and dry run";
    static final String CONFIRM = "Import: confirm";
    static final String COPY = "COPY of the same rows into one bare table";

    private static final double NANOS = 1e9;

    private final CardImports imports;
    private final Connection connection;
    private final Path list;
    private final Path rows;

    /** @param folder for the files that are read and copied */
    ImportRounds(CardImports imports, Connection connection, Path folder) {
        this.imports = imports;
        this.connection = connection;
        this.list = folder.resolve("cards.csv");
        this.rows = folder.resolve("rows.copy");
    }

    void prepare(int people) throws IOException {
        CardList.write(list, people);
    }

    /** Measures each once, and answers how many cards the ledger then holds. */
    long round(BiConsumer<String, Double> seconds) throws IOException, SQLException {
        execute("truncate ledger_import, ledger_card cascade");
        execute("checkpoint");
        UUID id = UUID.randomUUID();
        time(DRY_RUN, seconds, () -> {
            try (InputStream content = Files.newInputStream(list)) {
                UploadResult result = imports.receive(id, content, "cards.csv", CardList.PROFILE);
                require(result instanceof UploadResult.Planned, "The dry run refused the file");
            }
        });
        time(
                CONFIRM,
                seconds,
                () -> require(imports.confirm(id) instanceof ConfirmResult.Confirmed, "The import was not confirmed"));
        long cards = count();
        PGConnection copying = connection.unwrap(PGConnection.class);
        try (OutputStream out = Files.newOutputStream(rows)) {
            copying.getCopyAPI().copyOut("copy ledger_card to stdout", out);
        }
        execute("drop table if exists bare");
        execute("create table bare as select * from ledger_card with no data");
        execute("checkpoint");
        time(COPY, seconds, () -> {
            try (InputStream in = Files.newInputStream(rows)) {
                copying.getCopyAPI().copyIn("copy bare from stdin", in);
            }
        });
        return cards;
    }

    private interface Work {
        void run() throws IOException, SQLException;
    }

    private static void time(String name, BiConsumer<String, Double> seconds, Work work)
            throws IOException, SQLException {
        long from = System.nanoTime();
        work.run();
        seconds.accept(name, (System.nanoTime() - from) / NANOS);
    }

    private long count() throws SQLException {
        try (Statement statement = connection.createStatement();
                var found = statement.executeQuery("select count(*) from ledger_card")) {
            found.next();
            return found.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void require(boolean fits, String problem) {
        if (!fits) {
            throw new StackException(problem);
        }
    }
}
