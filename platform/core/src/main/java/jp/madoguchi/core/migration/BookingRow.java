package jp.madoguchi.core.migration;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A booking as the file has it. Hides itself in {@link #toString()}.
 *
 * @param facility the old name of the place
 * @param procedure the old name of the procedure, or "" where the file has none
 * @param people how many come; companions are not named
 * @param email checked, or ""
 * @param phone or ""
 * @param keys what the person is known by, the surest first; see {@link PersonKeys}
 */
record BookingRow(
        int line,
        String oldNumber,
        String facility,
        String procedure,
        LocalDate day,
        LocalTime start,
        int people,
        String email,
        String phone,
        List<String> keys) {

    @Override
    public String toString() {
        return "BookingRow[line=" + line + "]";
    }
}
