package jp.madoguchi.base.importing;

import java.util.Optional;
import jp.madoguchi.base.date.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * One accepted cell.
 *
 * @param original exactly as it came
 * @param stored what to keep: the same text for names and addresses, the normalised number, the code of the table, or
 *     the date as {@link PartialDate#storage()}; empty for an empty cell
 * @param date set for a column of dates that is not empty
 */
public record CellValue(
        String original, String stored, @Nullable PartialDate date) {

    public static CellValue text(String original) {
        return new CellValue(original, original, null);
    }

    public Optional<PartialDate> dateValue() {
        return Optional.ofNullable(date);
    }

    @Override
    public String toString() {
        return "CellValue[…]";
    }
}
