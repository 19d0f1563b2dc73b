package jp.madoguchi.ledger.importing;

import jp.madoguchi.base.date.PartialDate;
import jp.madoguchi.base.importing.ImportField;
import jp.madoguchi.base.importing.ImportRow;
import jp.madoguchi.base.text.Gaiji;
import jp.madoguchi.base.text.SearchKey;
import jp.madoguchi.ledger.card.ImportKey;

/**
 * A row of a card list as the ledger keeps it. Texts are exactly as they came; a column that the file lacks is empty.
 *
 * @param line of the file, counted from 1 with the header
 */
record CardRow(
        long line,
        String name,
        String kana,
        String address,
        PartialDate birthDate,
        String sex,
        String serialNumber,
        String applicationId,
        String noticeId,
        String storagePlace,
        String storagePosition) {

    static CardRow of(ImportRow.Valid row) {
        return new CardRow(
                row.line(),
                row.stored(ImportField.NAME),
                row.stored(ImportField.KANA),
                row.stored(ImportField.ADDRESS),
                row.date(ImportField.BIRTH_DATE)
                        .orElseThrow(() -> new IllegalStateException("A profile of cards requires the birth date")),
                row.stored(ImportField.SEX),
                row.stored(ImportField.CARD_NUMBER),
                row.stored(ImportField.APPLICATION_ID),
                row.stored(ImportField.NOTICE_ID),
                row.stored(ImportField.STORAGE_PLACE),
                row.stored(ImportField.STORAGE_POSITION));
    }

    /** What tells one card from another. */
    String importKey() {
        return ImportKey.issue(serialNumber, applicationId, noticeId, birthDate, name);
    }

    /** Every search form of the name, one a line. */
    String nameKey() {
        return String.join("\n", SearchKey.forms(name));
    }

    boolean gaiji() {
        return Gaiji.in(name) || Gaiji.in(address) || Gaiji.in(kana);
    }

    @Override
    public String toString() {
        return "CardRow[line=" + line + "]";
    }
}
