package jp.madoguchi.base.date;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One cell's way from text to a date or a reason. */
final class DateCell {

    private static final int FIRST_YEAR = 1850;
    private static final int LAST_YEAR = 2200;
    private static final Map<DateFormat, Pattern> FORMS = new EnumMap<>(Map.of(
            DateFormat.ISO, Pattern.compile("(?<era>)(?<y>\\d{4})-(?<m>\\d{1,2})-(?<d>\\d{1,2})"),
            DateFormat.SLASH, Pattern.compile("(?<era>)(?<y>\\d{4})/(?<m>\\d{1,2})/(?<d>\\d{1,2})"),
            DateFormat.COMPACT, Pattern.compile("(?<era>)(?<y>\\d{4})(?<m>\\d{2})(?<d>\\d{2})"),
            DateFormat.WAREKI_KANJI,
                    Pattern.compile("(?<era>明治|大正|昭和|平成|令和|西暦|(?=\\d{4}年))"
                            + "(?<y>元|\\d{1,4})年(?<m>\\d{1,2})月(?<d>\\d{1,2})日"),
            DateFormat.WAREKI_LETTER,
                    Pattern.compile("(?<era>[MTSHR])(?:(?<y>元|\\d{1,2})(?<s>[./-])(?<m>\\d{1,2})\\k<s>(?<d>\\d{1,2})"
                            + "|(?<y2>\\d{2})(?<m2>\\d{2})(?<d2>\\d{2}))"),
            DateFormat.WAREKI_CODE, Pattern.compile("(?<era>[1-5])(?<y>\\d{2})(?<m>\\d{2})(?<d>\\d{2})")));

    private static final Map<Pattern, String> AMBIGUOUS = Map.of(
            Pattern.compile("\\d{1,2}[./-]\\d{1,2}[./-]\\d{1,4}"), "年・月・日の順番や年号が分からない書き方です。",
            Pattern.compile("\\d{6}"), "年が2桁で、年号も世紀も分からない書き方です。",
            Pattern.compile("\\d{5}"), "表計算ソフトの日付の通し番号のようです。",
            Pattern.compile("\\d{1,3}年.*"), "年号がありません。");

    private DateCell() {}

    static DateReading read(String original, DateFormat format) {
        String text = normalised(original);
        if (text.isEmpty()) {
            return new DateReading.Refused("日付が空です。");
        }
        List<DateFormat> candidates = format == DateFormat.AUTO ? List.copyOf(FORMS.keySet()) : List.of(format);
        for (DateFormat candidate : candidates) {
            Matcher parts = form(candidate).matcher(text);
            if (parts.matches()) {
                return built(parts, candidate, original);
            }
        }
        return new DateReading.Refused(whyNot(text) + "「" + format.example() + "」の形にしてください。");
    }

    private static Pattern form(DateFormat format) {
        Pattern form = FORMS.get(format);
        if (form == null) {
            throw new IllegalStateException("No form for " + format);
        }
        return form;
    }

    /** Width and blanks folded, and the ways to say 不詳 brought to 0. */
    private static String normalised(String original) {
        return Normalizer.normalize(original, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}]", "")
                .toUpperCase(Locale.ROOT)
                .replace("不明", "不詳")
                .replaceFirst("年(?:月日)?不詳(?:月不詳日|月日)?$", "年0月0日")
                .replaceFirst("月日?不詳日?$", "月0日");
    }

    private static String whyNot(String text) {
        return AMBIGUOUS.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(text).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("日付として読めません。");
    }

    private static DateReading built(Matcher parts, DateFormat form, String original) {
        boolean run = form == DateFormat.WAREKI_LETTER && parts.group("y") == null;
        String yearText = parts.group(run ? "y2" : "y");
        int year = "元".equals(yearText) ? 1 : Integer.parseInt(yearText);
        int month = Integer.parseInt(parts.group(run ? "m2" : "m"));
        int day = Integer.parseInt(parts.group(run ? "d2" : "d"));
        Optional<Era> era = Era.named(parts.group("era"));
        if (year == 0) {
            return new DateReading.Refused("年が0または不詳の日付は取り込めません。年を確認してください。");
        }
        if (month == 0 && day != 0) {
            return new DateReading.Refused("月が不詳で日だけがある日付は取り込めません。元の記録を確認してください。");
        }
        int western = era.map(found -> found.westernYear(year)).orElse(year);
        if (western < FIRST_YEAR || western > LAST_YEAR) {
            return new DateReading.Refused("年が" + FIRST_YEAR + "年から" + LAST_YEAR + "年の間にありません。年を確認してください。");
        }
        try {
            PartialDate date = new PartialDate(western, known(month), known(day), original);
            return era.flatMap(found -> EraBounds.problem(found, year, date))
                    .<DateReading>map(DateReading.Refused::new)
                    .orElseGet(() -> new DateReading.Read(date));
        } catch (DateTimeException | IllegalArgumentException impossible) {
            return new DateReading.Refused("%d年%d月%d日という日はありません。日付を確認してください。".formatted(western, month, day));
        }
    }

    private static @Nullable Integer known(int value) {
        return value == 0 ? null : value;
    }
}
