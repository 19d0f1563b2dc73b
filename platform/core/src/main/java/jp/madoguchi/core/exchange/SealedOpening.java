package jp.madoguchi.core.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.core.keystore.ExchangeKeys;
import jp.madoguchi.core.tenancy.Tenancy;
import jp.madoguchi.exchange.Direction;
import jp.madoguchi.exchange.record.BookablePerson;
import jp.madoguchi.exchange.sealed.ExpectedContext;
import jp.madoguchi.exchange.sealed.OpenResult;
import jp.madoguchi.exchange.sealed.RecordKind;
import jp.madoguchi.exchange.sealed.SealedFileReader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens a file of people with the bound city's key, against the terminals and numbers that the city knows. */
@Component
class SealedOpening {
    private final SealedFileReader reader = new SealedFileReader();
    private final ExchangeKeys keys;
    private final UploadFields fields;
    private final TerminalRows terminals;
    private final JdbcClient jdbc;

    SealedOpening(ExchangeKeys keys, UploadFields fields, TerminalRows terminals, JdbcClient jdbc) {
        this.keys = keys;
        this.fields = fields;
        this.terminals = terminals;
        this.jdbc = jdbc;
    }

    OpenResult<BookablePerson> open(Path file) {
        List<TerminalRow> enrolled = terminals.enrolled();
        ExpectedContext context = new ExpectedContext(
                Tenancy.current().code(),
                enrolled.stream().flatMap(row -> row.identities().stream()).toList(),
                keys.all(),
                Direction.TO_CITY,
                enrolled.stream().collect(Collectors.toMap(TerminalRow::id, TerminalRow::nextSequence)),
                imported());
        try {
            return reader.open(file, RecordKind.people(fields.mask()), context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Set<String> imported() {
        return new HashSet<>(jdbc.sql("SELECT sha256 FROM exchange_file WHERE state = 'IMPORTED'")
                .query((row, number) -> row.getString("sha256"))
                .list());
    }
}
