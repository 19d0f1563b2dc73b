package jp.madoguchi.base.importing;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The values a column may hold and what each is stored as. Width, case and blanks are forgiven.
 *
 * @param codes from the file's value to the stored value, in the order a sentence lists them
 */
public record CodeTable(Map<String, String> codes) {

    /** 男/女, 1/2, M/F and an empty cell, stored as M, F and the empty text. */
    public static final CodeTable SEX = new CodeTable(orderedSexes());

    /** 交付 and 更新, stored as ISSUE and RENEWAL. */
    public static final CodeTable CARD_KIND = new CodeTable(Map.of("交付", "ISSUE", "更新", "RENEWAL"));

    public CodeTable {
        Map<String, String> normalised = new LinkedHashMap<>();
        codes.forEach((value, stored) -> normalised.put(normalise(value), stored));
        codes = java.util.Collections.unmodifiableMap(normalised);
    }

    /** The stored value of a cell, or empty when the table does not know it. */
    public Optional<String> stored(String cell) {
        return Optional.ofNullable(codes.get(normalise(cell)));
    }

    /** The values a cell may have, for a sentence: 男、女、1、2. */
    public String choices() {
        return codes.keySet().stream()
                .map(value -> value.isEmpty() ? "空" : value)
                .collect(Collectors.joining("、"));
    }

    private static String normalise(String cell) {
        return Normalizer.normalize(cell, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}]", "")
                .toUpperCase(Locale.ROOT);
    }

    private static Map<String, String> orderedSexes() {
        Map<String, String> sexes = new LinkedHashMap<>();
        sexes.put("男", "M");
        sexes.put("女", "F");
        sexes.put("1", "M");
        sexes.put("2", "F");
        sexes.put("M", "M");
        sexes.put("F", "F");
        sexes.put("男性", "M");
        sexes.put("女性", "F");
        sexes.put("", "");
        return sexes;
    }
}
