package jp.madoguchi.base.importing;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What each field's text must be; names and addresses are taken exactly as they came. */
final class FieldRules {

    private static final Pattern EXPONENT = Pattern.compile("\\d(\\.\\d+)?E\\+?\\d+");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2})(?::00)?");
    private static final int MOST_PEOPLE = 99;

    private FieldRules() {}

    static CellReading read(ImportField field, String cell) {
        return switch (field) {
            case CARD_NUMBER -> cardNumber(cell);
            case APPLICATION_ID -> digits(cell, field, 23);
            case RESIDENT_RECORD_CODE -> digits(cell, field, 11);
            case NOTICE_ID -> CellReading.stored(cell, CellText.number(cell));
            case BIRTH_MONTH_DAY -> monthDay(cell);
            case BOOKING_TIME -> time(cell);
            case PARTY_SIZE -> partySize(cell);
            default -> CellReading.stored(cell, cell);
        };
    }

    private static CellReading cardNumber(String cell) {
        String number = CellText.number(cell);
        if (number.matches("[0-9A-Z]{9}")) {
            return CellReading.stored(cell, number);
        }
        if (EXPONENT.matcher(cell).matches()) {
            return CellReading.refused(exponent());
        }
        int length = number.codePointCount(0, number.length());
        return CellReading.refused(
                length == 9
                        ? "製造管理番号に半角の数字と英大文字以外の文字があります。交付通知書の番号を確認してください。"
                        : "製造管理番号は9文字ですが、%d文字です。先頭の0が落ちていないか確認してください。".formatted(length));
    }

    private static CellReading digits(String cell, ImportField field, int length) {
        String number = CellText.number(cell);
        if (number.matches("[0-9]{" + length + "}")) {
            return CellReading.stored(cell, number);
        }
        if (EXPONENT.matcher(cell.strip()).matches()) {
            return CellReading.refused(exponent());
        }
        return CellReading.refused(
                number.matches("[0-9]*")
                        ? "%sは%d桁ですが、%d桁です。先頭の0が落ちていないか確認してください。".formatted(field.label(), length, number.length())
                        : "%sに数字以外の文字があります。%d桁の数字にしてください。".formatted(field.label(), length));
    }

    private static String exponent() {
        return "表計算ソフトで指数の表示に変わり、番号が失われています。表計算ソフトで保存し直す前のCSVを使ってください。";
    }

    private static CellReading monthDay(String cell) {
        String digits = CellText.number(cell);
        if (digits.matches("\\d{4}")) {
            try {
                MonthDay.of(Integer.parseInt(digits.substring(0, 2)), Integer.parseInt(digits.substring(2)));
                return CellReading.stored(cell, digits);
            } catch (DateTimeException impossible) {
                return CellReading.refused("%sという月日はありません。日付を確認してください。".formatted(digits));
            }
        }
        return CellReading.refused("月日は「0102」のように4桁の数字にしてください。");
    }

    private static CellReading time(String cell) {
        Matcher parts = TIME.matcher(CellText.header(cell));
        if (parts.matches()) {
            int hour = Integer.parseInt(parts.group(1));
            int minute = Integer.parseInt(parts.group(2));
            if (hour < 24 && minute < 60) {
                return CellReading.stored(cell, LocalTime.of(hour, minute).toString());
            }
        }
        return CellReading.refused("時刻として読めません。「9:30」の形にしてください。");
    }

    private static CellReading partySize(String cell) {
        String digits = CellText.number(cell);
        if (digits.matches("\\d{1,2}") && Integer.parseInt(digits) >= 1) {
            return CellReading.stored(cell, String.valueOf(Integer.parseInt(digits)));
        }
        return CellReading.refused("人数は1から%dまでの数字にしてください。".formatted(MOST_PEOPLE));
    }
}
