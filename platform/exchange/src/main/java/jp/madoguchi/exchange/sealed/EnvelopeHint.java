package jp.madoguchi.exchange.sealed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.exchange.Direction;
import jp.madoguchi.exchange.ExchangeNames;

/**
 * What stands in clear at the end of a sealed file, so that a reader who cannot open it can say whose it is, and that
 * accidental damage is found before anything is decrypted. Anyone could have written it: it chooses the sentence of a
 * refusal, never what is imported, and an opened file whose manifest says otherwise is refused.
 *
 * @param length how many bytes of the file {@code sha256} covers, from its beginning
 */
record EnvelopeHint(String city, String terminalId, Direction direction, long sequence, long length, String sha256) {
    private static final List<String> KEYS = List.of("city", "terminal", "direction", "sequence", "length", "sha256");

    EnvelopeHint {
        ExchangeNames.city(city);
        ExchangeNames.terminal(terminalId);
    }

    static EnvelopeHint of(ManifestDraft draft, long length, String sha256) {
        return new EnvelopeHint(draft.city(), draft.terminalId(), draft.direction(), draft.sequence(), length, sha256);
    }

    boolean agreesWith(Manifest manifest) {
        return equals(of(manifest.draft(), length, sha256));
    }

    String toText() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("city", city);
        fields.put("terminal", terminalId);
        fields.put("direction", direction.code());
        fields.put("sequence", sequence);
        fields.put("length", length);
        fields.put("sha256", sha256);
        return TextFields.write(fields);
    }

    /** @throws IllegalArgumentException when the text is no hint */
    static EnvelopeHint fromText(String text) {
        TextFields fields = TextFields.read(text).requireKeys(KEYS);
        return new EnvelopeHint(
                fields.text("city"),
                fields.text("terminal"),
                Direction.ofCode(fields.text("direction")),
                fields.number("sequence"),
                fields.number("length"),
                fields.text("sha256"));
    }
}
