package jp.madoguchi.ledger.bulk;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import jp.madoguchi.base.csv.CsvOutput;
import jp.madoguchi.ledger.card.StateRules;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The cards that did not move, as a file for a spreadsheet. */
@Component
class BulkCsv {

    private static final List<String> COLUMNS = List.of("position", "typed", "serial", "name", "state", "reason");

    private final MessageSource messages;

    BulkCsv(MessageSource messages) {
        this.messages = messages;
    }

    void write(BulkPreview report, StateRules rules, OutputStream out) throws IOException {
        try (CsvOutput csv = CsvOutput.open(out)) {
            csv.write(COLUMNS.stream()
                    .map(column -> text("ledger-bulk.column." + column))
                    .toList());
            report.cannot()
                    .forEach(row -> csv.write(List.of(
                            Integer.toString(row.position()),
                            row.typed(),
                            row.serialNumber(),
                            row.name(),
                            row.kind() == null || row.state() == null ? "" : rules.label(row.kind(), row.state()),
                            row.refusal() == null ? "" : text(row.refusal().messageKey()))));
        }
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.JAPANESE);
    }
}
