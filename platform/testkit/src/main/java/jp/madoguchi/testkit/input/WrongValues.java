package jp.madoguchi.testkit.input;

import java.util.List;

/** What no field of a form and no part of an address is meant for. */
final class WrongValues {

    private static final int LONG = 10_000;

    /** Every second character is half of one: whoever cuts without looking leaves half a character. */
    private static final String LONG_TEXT = "a" + "𠮷🙂".repeat(LONG / 4);

    static final List<String> IN_FIELDS = List.of(
            "",
            "\u0000",
            "さくら\u0000",
            LONG_TEXT,
            "-1",
            "99999999999999999999",
            "2026-02-30",
            "a\r\nBcc: b@example.jp",
            "'\"><b>%s{0}${7*7}");

    static final List<String> IN_PATHS =
            List.of("0", "-1", "99999999999999999999", "x", "🙂", "a".repeat(300), "%2527");

    private WrongValues() {}

    /** Names beside that of an entry of a list: far beyond its end, before its beginning, and broken off. */
    static List<String> names(String field) {
        int entry = field.indexOf('[');
        return entry < 0
                ? List.of()
                : List.of(
                        field.replaceFirst("\\[[^]]*]", "[99999]"),
                        field.replaceFirst("\\[[^]]*]", "[-1]"),
                        field.substring(0, entry + 1));
    }
}
