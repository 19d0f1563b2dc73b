package jp.madoguchi.base.date;

/** How a column writes its dates, as an import profile declares it. */
public enum DateFormat {
    ISO("1990-01-02"),
    SLASH("1990/1/2"),
    COMPACT("19900102"),
    WAREKI_KANJI("平成2年1月2日"),
    WAREKI_LETTER("H02.01.02"),
    /** One digit for the era (1 明治, 2 大正, 3 昭和, 4 平成, 5 令和) and two each for year, month and day. */
    WAREKI_CODE("4020102"),
    /** Any of the others, cell by cell; a cell that could mean two days is refused. */
    AUTO("1990-01-02、1990/1/2、19900102、平成2年1月2日、H02.01.02、4020102 のいずれか");

    private final String example;

    DateFormat(String example) {
        this.example = example;
    }

    /** The form as people see it in a sentence. */
    public String example() {
        return example;
    }
}
