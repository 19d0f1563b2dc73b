package jp.madoguchi.base.date;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * The eras a living person's papers can name. 明治45年7月30日 and 大正15年12月25日 are also the first days of the era that
 * followed (the edicts took effect that same day), so both ways of writing them are right; 昭和64年1月7日 and 平成31年4月30日
 * are the last days of theirs.
 */
enum Era {
    MEIJI("明治", 'M', LocalDate.of(1868, 1, 25), LocalDate.of(1912, 7, 30)),
    TAISHO("大正", 'T', LocalDate.of(1912, 7, 30), LocalDate.of(1926, 12, 25)),
    SHOWA("昭和", 'S', LocalDate.of(1926, 12, 25), LocalDate.of(1989, 1, 7)),
    HEISEI("平成", 'H', LocalDate.of(1989, 1, 8), LocalDate.of(2019, 4, 30)),
    REIWA("令和", 'R', LocalDate.of(2019, 5, 1), LocalDate.of(2117, 12, 31));

    final String kanji;
    final char letter;
    final LocalDate first;
    final LocalDate last;

    Era(String kanji, char letter, LocalDate first, LocalDate last) {
        this.kanji = kanji;
        this.letter = letter;
        this.first = first;
        this.last = last;
    }

    /** The era of a day; on a day that belongs to two, the newer one. */
    static Optional<Era> of(LocalDate date) {
        return Arrays.stream(values()).filter(era -> era.contains(date)).reduce((older, newer) -> newer);
    }

    /** The era that a whole year lies in, if it did not change within it. */
    static Optional<Era> wholly(int year) {
        return of(LocalDate.of(year, 1, 1)).filter(era -> era.contains(LocalDate.of(year, 12, 31)));
    }

    /** Reads 平成, H or the code 4. */
    static Optional<Era> named(String name) {
        return Arrays.stream(values())
                .filter(era -> name.equals(era.kanji)
                        || name.equals(String.valueOf(era.letter))
                        || name.equals(String.valueOf(era.code())))
                .findFirst();
    }

    int code() {
        return ordinal() + 1;
    }

    boolean contains(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }

    int westernYear(int yearOfEra) {
        return first.getYear() + yearOfEra - 1;
    }

    int yearOf(int westernYear) {
        return westernYear - first.getYear() + 1;
    }

    /** 平成2年, or 令和元年 for the first. */
    String yearText(int westernYear) {
        int year = yearOf(westernYear);
        return kanji + (year == 1 ? "元" : String.valueOf(year)) + "年";
    }
}
