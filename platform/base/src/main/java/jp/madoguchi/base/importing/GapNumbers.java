package jp.madoguchi.base.importing;

import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.base.csv.CsvRow;

/**
 * Looks for 個人番号 in what a profile of fixed positions does not map, where numbers stand side by side: every place at
 * which twelve digits can begin is looked at as a column of its own.
 */
final class GapNumbers {

    private static final int DIGITS = 12;
    private static final int FARTHEST = 2_000;

    private final int mapped;
    private final MyNumberCheck windows = new MyNumberCheck();

    /** @param mapped cells of a row that are fields */
    GapNumbers(int mapped) {
        this.mapped = mapped;
    }

    void observe(CsvRow row) {
        for (int gap = mapped; gap < row.cells().size(); gap++) {
            String text = row.cells().get(gap);
            if (text.length() > DIGITS) {
                windows.observe(new CsvRow(row.line(), windows(text)));
            }
        }
    }

    boolean found() {
        return !windows.refusedColumns().isEmpty();
    }

    private static List<String> windows(String text) {
        List<String> windows = new ArrayList<>();
        int run = 0;
        for (int i = 0; i < Math.min(text.length(), FARTHEST); i++) {
            run = Character.isDigit(text.charAt(i)) ? run + 1 : 0;
            windows.add(run >= DIGITS ? number(text.substring(i + 1 - DIGITS, i + 1)) : "");
        }
        return windows;
    }

    /** A run of one digit is a filler, although twelve zeros pass the check. */
    private static String number(String digits) {
        return digits.chars().allMatch(digit -> digit == digits.charAt(0)) ? "" : digits;
    }
}
