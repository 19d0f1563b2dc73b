package jp.madoguchi.base.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** The table {@code variant-kanji.tsv}: 髙→高, 﨑→崎 and the like, code point to code point. */
final class VariantKanji {

    private static final String TABLE = "variant-kanji.tsv";
    private static final Map<Integer, Integer> FORMS = load();

    private VariantKanji() {}

    static int fold(int codePoint) {
        return FORMS.getOrDefault(codePoint, codePoint);
    }

    static Map<Integer, Integer> forms() {
        return FORMS;
    }

    private static Map<Integer, Integer> load() {
        InputStream table = VariantKanji.class.getResourceAsStream(TABLE);
        if (table == null) {
            throw new IllegalStateException("Missing resource " + TABLE);
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .collect(Collectors.toUnmodifiableMap(
                            pair -> pair[0].codePointAt(0), pair -> pair[1].codePointAt(0)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
