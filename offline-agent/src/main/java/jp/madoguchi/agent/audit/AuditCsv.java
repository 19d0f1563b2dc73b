package jp.madoguchi.agent.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import jp.madoguchi.base.csv.CsvOutput;
import jp.madoguchi.ledger.port.LeavingContent;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/** The log as CSV: UTF-8 with its mark, oldest first. */
@Service
class AuditCsv {

    private static final int AT_ONCE = 1_000;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm:ss", Locale.ROOT);

    private final AuditReader reader;
    private final ActionNames names;
    private final MessageSource messages;

    AuditCsv(AuditReader reader, ActionNames names, MessageSource messages) {
        this.reader = reader;
        this.names = names;
        this.messages = messages;
    }

    LeavingContent content(AuditSearch search) {
        return new LeavingContent(words("title"), reader.count(search), headings());
    }

    byte[] write(AuditSearch search) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (CsvOutput csv = CsvOutput.open(file)) {
            csv.write(headings());
            long from = 0;
            List<AuditLine> lines;
            do {
                lines = reader.after(search, from, AT_ONCE);
                lines.forEach(line -> csv.write(List.of(
                        Long.toString(line.id()),
                        TIME.format(line.at()),
                        line.actor(),
                        names.textOf(line.action()),
                        line.subject(),
                        line.detail())));
                from = lines.isEmpty() ? from : lines.getLast().id();
            } while (lines.size() == AT_ONCE);
        }
        return file.toByteArray();
    }

    private List<String> headings() {
        return List.of(words("headings").split("、", -1));
    }

    private String words(String key) {
        return messages.getMessage("agent.log.csv." + key, null, Locale.JAPANESE);
    }
}
