package jp.madoguchi.ledger.importing;

import java.time.LocalDate;
import jp.madoguchi.base.date.PartialDate;
import jp.madoguchi.base.importing.ImportField;
import jp.madoguchi.base.importing.ImportRow;
import jp.madoguchi.base.text.Gaiji;
import jp.madoguchi.base.text.SearchKey;
import org.jspecify.annotations.Nullable;

/** A row of a file as the ledger keeps it. Texts are exactly as they came; a column that the file lacks is empty. */
record CardRow(ImportRow.Valid row) {

    /** Of the file, counted from 1 with the header. */
    long line() {
        return row.line();
    }

    String text(ImportField field) {
        return row.stored(field);
    }

    String name() {
        return text(ImportField.NAME);
    }

    String address() {
        return text(ImportField.ADDRESS);
    }

    String residenceCode() {
        return text(ImportField.RESIDENT_RECORD_CODE);
    }

    /** @throws IllegalStateException where the file has none */
    PartialDate birth() {
        return row.date(ImportField.BIRTH_DATE)
                .orElseThrow(() -> new IllegalStateException("A profile of cards requires the birth date"));
    }

    /** {@code yyyy-MM-dd} with 00 for what is unknown; empty where the file has none. */
    String birthDate() {
        return row.date(ImportField.BIRTH_DATE).map(PartialDate::storage).orElse("");
    }

    @Nullable
    LocalDate day(ImportField field) {
        return row.date(field).flatMap(PartialDate::full).orElse(null);
    }

    /** Every search form of the name, one a line. */
    String nameKey() {
        return String.join("\n", SearchKey.forms(name()));
    }

    boolean gaiji() {
        return Gaiji.in(name()) || Gaiji.in(address()) || Gaiji.in(text(ImportField.KANA));
    }

    @Override
    public String toString() {
        return "CardRow[line=" + line() + "]";
    }
}
