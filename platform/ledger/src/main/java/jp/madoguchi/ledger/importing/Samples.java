package jp.madoguchi.ledger.importing;

import jp.madoguchi.base.importing.ImportField;
import jp.madoguchi.base.importing.ImportRow;
import jp.madoguchi.base.text.Gaiji;

/** Rows that will be taken, as a screen shows them. */
final class Samples {

    private Samples() {}

    static ImportPlan.Sample of(ImportRow.Valid row) {
        String name = row.stored(ImportField.NAME);
        String address = row.stored(ImportField.ADDRESS);
        return new ImportPlan.Sample(
                row.line(),
                Gaiji.display(name),
                Gaiji.display(address),
                row.date(ImportField.BIRTH_DATE).map(date -> date.printEra()).orElse(""),
                row.stored(ImportField.SEX),
                row.stored(ImportField.CARD_NUMBER),
                row.stored(ImportField.APPLICATION_ID),
                RareCharacters.in(name + address));
    }
}
