package jp.madoguchi.agent.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import jp.madoguchi.agent.leaving.Leavings;
import jp.madoguchi.agent.leaving.Way;
import jp.madoguchi.exchange.sealed.Manifest;
import jp.madoguchi.ledger.port.LeavingContent;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the sheet that says what a sealed file takes out of the terminal. */
@Component
class FileSheets {

    private final Leavings leavings;
    private final MessageSource messages;

    FileSheets(Leavings leavings, MessageSource messages) {
        this.leavings = leavings;
        this.messages = messages;
    }

    /** @param fields codes of the personal fields, parted by blanks */
    void write(Manifest manifest, String fields) {
        List<String> names =
                new ArrayList<>(List.of(words("agent.leaving.file.always").split("、", -1)));
        Arrays.stream(fields.split(" ", -1))
                .filter(code -> !code.isBlank())
                .map(code -> words("agent.exchange.field." + code))
                .forEach(names::add);
        String title = messages.getMessage(
                "agent.leaving.file.title", new Object[] {Long.toString(manifest.sequence())}, Locale.JAPANESE);
        leavings.record(Way.FILE, new LeavingContent(title, manifest.rows(), names));
    }

    private String words(String key) {
        return messages.getMessage(key, null, Locale.JAPANESE);
    }
}
