package jp.madoguchi.base.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Whether an era holds a date; an unknown month or day passes when some day of it lies in the era. */
final class EraBounds {

    private EraBounds() {}

    static Optional<String> problem(Era era, int yearOfEra, PartialDate date) {
        if (earliest(date).isAfter(era.last)) {
            return Optional.of("%sは%d年%d月%d日までなので、%s%d年のこの日付はありません。年号を確認してください。"
                    .formatted(
                            era.kanji,
                            era.yearOf(era.last.getYear()),
                            era.last.getMonthValue(),
                            era.last.getDayOfMonth(),
                            era.kanji,
                            yearOfEra));
        }
        if (latest(date).isBefore(era.first)) {
            return Optional.of("%sは元年%d月%d日からなので、それより前の日付はありません。年号を確認してください。"
                    .formatted(era.kanji, era.first.getMonthValue(), era.first.getDayOfMonth()));
        }
        return Optional.empty();
    }

    private static LocalDate earliest(PartialDate date) {
        int month = date.month() == null ? 1 : date.month();
        return date.full().orElseGet(() -> LocalDate.of(date.year(), month, 1));
    }

    private static LocalDate latest(PartialDate date) {
        int month = date.month() == null ? 12 : date.month();
        return date.full().orElseGet(() -> YearMonth.of(date.year(), month).atEndOfMonth());
    }
}
