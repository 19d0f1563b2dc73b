package jp.madoguchi.core.exchange;

import java.util.Map;
import jp.madoguchi.core.kernel.JsonText;
import org.jspecify.annotations.Nullable;

/** Counts of an import as {@code jsonb}. */
final class CountsJson {
    private CountsJson() {}

    static String write(UploadCounts counts) {
        return JsonText.write(Map.of(
                "added", counts.added(),
                "changed", counts.changed(),
                "ended", counts.ended(),
                "unchanged", counts.unchanged(),
                "refused", counts.refused()));
    }

    /** Null when there are none. */
    static @Nullable UploadCounts read(String json) {
        Map<String, String> values = JsonText.read(json);
        return values.isEmpty()
                ? null
                : new UploadCounts(
                        number(values, "added"),
                        number(values, "changed"),
                        number(values, "ended"),
                        number(values, "unchanged"),
                        number(values, "refused"));
    }

    private static int number(Map<String, String> values, String name) {
        return Integer.parseInt(values.getOrDefault(name, "0"));
    }
}
