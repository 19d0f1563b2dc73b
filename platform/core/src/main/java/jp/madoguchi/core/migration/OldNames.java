package jp.madoguchi.core.migration;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which of our places or procedures an old name means: what staff chose, else the one of the same name or code. */
final class OldNames {
    private final Map<String, String> chosen = new HashMap<>();
    private final Map<String, String> own = new HashMap<>();

    /** Staff have said what the name means. */
    void choose(String oldName, String target) {
        chosen.put(fold(oldName), target);
    }

    /** One of ours, by a name that people use. */
    void own(String name, String target) {
        own.putIfAbsent(fold(name), target);
    }

    Optional<String> target(String oldName) {
        String folded = fold(oldName);
        return Optional.ofNullable(chosen.getOrDefault(folded, own.get(folded)));
    }

    static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}]", "")
                .toUpperCase(Locale.ROOT);
    }
}
