package jp.madoguchi.ledger.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import jp.madoguchi.base.db.CopyRows;
import jp.madoguchi.base.importing.ImportField;
import jp.madoguchi.base.importing.RowSink;
import jp.madoguchi.base.importing.TargetKind;
import jp.madoguchi.base.text.SearchKey;
import jp.madoguchi.ledger.residence.ResidenceCodes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Brings the accepted rows of a file into a temporary table of the running transaction, which ends with it. What a file
 * would do and what it does are then told by the same statements.
 */
@Component
class Staging {

    private static final String TABLE = """
            create temporary table ledger_import_row (
                line bigint not null, import_key text not null, name text not null, name_key text not null,
                kana text not null, kana_key text not null, address text not null, address_key text not null,
                birth_date text not null, birth_day date, sex text not null, serial_number text not null,
                application_id text not null, notice_id text not null, storage_place text not null,
                storage_position text not null, gaiji boolean not null, residence_code_sealed bytea,
                residence_code_hash bytea, card_expiry date, certificate_expiry date, signature_expiry date,
                change_reason text not null, change_date date, card_kind text not null, end_reason text not null) on commit drop""";

    private final JdbcTemplate jdbc;
    private final ImportKeys keys;
    private final ResidenceCodes codes;

    Staging(JdbcTemplate jdbc, ImportKeys keys, ResidenceCodes codes) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.codes = codes;
    }

    /** Reads a file into the sink it is given. */
    @FunctionalInterface
    interface Reading {
        void into(RowSink sink) throws IOException;
    }

    /**
     * Fills the table, and answers how many rows were refused.
     *
     * @param refusals gets the refused rows
     * @param counter hears of every accepted row
     */
    long fill(TargetKind target, Reading reading, RowSink refusals, Runnable counter) {
        jdbc.execute(TABLE);
        RowSorter[] sorter = new RowSorter[1];
        CopyRows.run(jdbc, "copy ledger_import_row from stdin", copy -> {
            sorter[0] = new RowSorter(
                    row -> keys.of(target, row),
                    (key, row) -> {
                        write(copy, key, row);
                        counter.run();
                    },
                    refusals);
            read(reading, sorter[0]);
        });
        jdbc.execute("analyze ledger_import_row");
        return Objects.requireNonNull(sorter[0]).refused();
    }

    private static void read(Reading reading, RowSink sink) {
        try {
            reading.into(sink);
        } catch (IOException e) {
            throw new UncheckedIOException("The upload could not be read", e);
        }
    }

    private void write(CopyRows copy, String key, CardRow row) {
        String kana = row.text(ImportField.KANA);
        String code = row.residenceCode();
        copy.cell(Long.toString(row.line()))
                .cell(key)
                .cell(row.name())
                .cell(row.nameKey())
                .cell(kana)
                .cell(SearchKey.of(kana))
                .cell(row.address())
                .cell(SearchKey.of(row.address()))
                .cell(row.birthDate())
                .cell(day(row, ImportField.BIRTH_DATE))
                .cell(row.text(ImportField.SEX))
                .cell(row.text(ImportField.CARD_NUMBER))
                .cell(row.text(ImportField.APPLICATION_ID))
                .cell(row.text(ImportField.NOTICE_ID))
                .cell(row.text(ImportField.STORAGE_PLACE))
                .cell(row.text(ImportField.STORAGE_POSITION))
                .cell(row.gaiji() ? "t" : "f")
                .cell(codes.seal(code))
                .cell(codes.hash(code))
                .cell(day(row, ImportField.CARD_EXPIRY))
                .cell(day(row, ImportField.CERTIFICATE_EXPIRY))
                .cell(day(row, ImportField.SIGNATURE_EXPIRY))
                .cell(row.text(ImportField.CHANGE_REASON))
                .cell(day(row, ImportField.CHANGE_DATE))
                .cell(row.text(ImportField.PROCEDURE))
                .cell(EndReasons.of(row.text(ImportField.CHANGE_REASON)))
                .end();
    }

    private static @Nullable String day(CardRow row, ImportField field) {
        LocalDate day = row.day(field);
        return day == null ? null : day.toString();
    }
}
