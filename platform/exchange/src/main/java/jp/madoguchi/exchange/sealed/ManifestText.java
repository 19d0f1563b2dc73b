package jp.madoguchi.exchange.sealed;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.exchange.Direction;

/** A manifest as the text of its signed attribute. */
final class ManifestText {
    private static final String VERSION = "formatVersion";
    private static final String SCOPE = "scope";
    private static final List<String> KEYS = List.of(
            VERSION,
            "city",
            "terminal",
            "direction",
            "sequence",
            SCOPE,
            "kind",
            "createdAt",
            "rows",
            "contentSha256",
            "sealerKeyFingerprint");
    private static final List<String> FIRST_KEYS =
            KEYS.stream().filter(key -> !key.equals(SCOPE)).toList();

    private ManifestText() {}

    static String write(Manifest manifest) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(VERSION, manifest.formatVersion());
        fields.put("city", manifest.city());
        fields.put("terminal", manifest.terminalId());
        fields.put("direction", manifest.direction().code());
        fields.put("sequence", manifest.sequence());
        fields.put(SCOPE, manifest.scope().code());
        fields.put("kind", manifest.kind());
        fields.put("createdAt", manifest.createdAt());
        fields.put("rows", manifest.rows());
        fields.put("contentSha256", manifest.contentSha256());
        fields.put("sealerKeyFingerprint", manifest.sealerKeyFingerprint());
        return TextFields.write(fields);
    }

    /**
     * Reads the text. The version is looked at first, since a newer one may have other fields.
     *
     * @throws RefusedException when the version is newer
     * @throws IllegalArgumentException or {@link java.time.DateTimeException} when it is no manifest
     */
    static Manifest read(String text) throws RefusedException {
        TextFields fields = TextFields.read(text);
        int version = Math.toIntExact(fields.number(VERSION));
        if (version > Manifest.FORMAT_VERSION) {
            throw new RefusedException(Refusal.unsupportedVersion(version));
        }
        if (version < 1) {
            throw new IllegalArgumentException("Versions begin at 1");
        }
        fields.requireKeys(version == 1 ? FIRST_KEYS : KEYS);
        ManifestDraft draft = new ManifestDraft(
                fields.text("city"),
                fields.text("terminal"),
                Direction.ofCode(fields.text("direction")),
                fields.number("sequence"),
                version == 1 ? Scope.CHANGES : Scope.ofCode(fields.text(SCOPE)),
                Instant.parse(fields.text("createdAt")));
        return draft.complete(
                version,
                fields.text("kind"),
                Math.toIntExact(fields.number("rows")),
                fields.text("contentSha256"),
                fields.text("sealerKeyFingerprint"));
    }
}
