package jp.madoguchi.admin.slots;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import jp.madoguchi.core.planning.SlotKey;

/** Writes a cell of the grid as a value of a form, such as {@code 2026-11-30T09:00}, and reads it back. */
final class CellValues {
    private static final int LENGTH = 16;

    private CellValues() {}

    static String write(SlotKey cell) {
        return cell.day() + "T" + cell.start();
    }

    static Optional<SlotKey> read(String text) {
        if (text.length() != LENGTH || text.charAt(LENGTH - 6) != 'T') {
            return Optional.empty();
        }
        try {
            return Optional.of(new SlotKey(
                    LocalDate.parse(text.substring(0, LENGTH - 6)), LocalTime.parse(text.substring(LENGTH - 5))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
