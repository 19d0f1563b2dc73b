package jp.madoguchi.base.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.base.csv.CsvRow;

/**
 * Looks for 個人番号, which the product never needs, in every column of a file.
 *
 * <p>The check digit is that of 番号利用法総務省令 第5条: r = Σ Pn·Qn mod 11 over the 11 leading digits counted from the
 * right, Qn = n+1 for n ≤ 6 and n−5 for n ≥ 7; the digit is 0 if r ≤ 1, else 11 − r. One in eleven other numbers of 12
 * digits passes by chance: so a column is refused when at least three and more than half of its 12-digit cells pass, and
 * a single one only warns.
 */
public final class MyNumberCheck {

    private static final int DIGITS = 12;
    private static final int SURE = 3;

    private final List<Column> columns = new ArrayList<>();

    /** Whether a cell, with width, hyphens and blanks folded, is 12 digits with a right check digit. */
    public static boolean passes(String cell) {
        return digits(cell).filter(MyNumberCheck::checkDigitFits).isPresent();
    }

    /** Looks at every cell of a row. */
    void observe(CsvRow row) {
        for (int i = 0; i < row.cells().size(); i++) {
            Optional<String> digits = digits(row.cells().get(i));
            if (digits.isPresent()) {
                column(i).observe(row.line(), checkDigitFits(digits.get()));
            }
        }
    }

    /** Places (from 0) of the columns that hold individual numbers for sure. */
    List<Integer> refusedColumns() {
        List<Integer> refused = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).isRefused()) {
                refused.add(i);
            }
        }
        return refused;
    }

    /** Columns with at least one number that passes and too few to be sure. */
    List<Doubt> doubts() {
        List<Doubt> doubts = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (column.passing > 0 && !column.isRefused()) {
                doubts.add(new Doubt(i, column.firstLine, column.passing));
            }
        }
        return doubts;
    }

    /** A column (from 0), the line of its first passing cell and how many pass. */
    record Doubt(int column, long firstLine, long passing) {}

    private Column column(int index) {
        while (columns.size() <= index) {
            columns.add(new Column());
        }
        return columns.get(index);
    }

    private static Optional<String> digits(String cell) {
        if (cell.length() < DIGITS) {
            return Optional.empty();
        }
        StringBuilder digits = new StringBuilder(DIGITS);
        for (int i = 0; i < cell.length(); i++) {
            char character = cell.charAt(i);
            int digit = Character.digit(character, 10);
            if (digit >= 0) {
                digits.append((char) ('0' + digit));
            } else if (!CellText.isFiller(character)) {
                return Optional.empty();
            }
            if (digits.length() > DIGITS) {
                return Optional.empty();
            }
        }
        return digits.length() == DIGITS ? Optional.of(digits.toString()) : Optional.empty();
    }

    private static boolean checkDigitFits(String digits) {
        int sum = 0;
        for (int n = 1; n < DIGITS; n++) {
            int weight = n <= 6 ? n + 1 : n - 5;
            sum += (digits.charAt(DIGITS - 1 - n) - '0') * weight;
        }
        int remainder = sum % 11;
        int check = remainder <= 1 ? 0 : 11 - remainder;
        return digits.charAt(DIGITS - 1) - '0' == check;
    }

    private static final class Column {
        private long twelveDigits;
        private long passing;
        private long firstLine;

        void observe(long line, boolean passes) {
            twelveDigits++;
            if (passes) {
                passing++;
                firstLine = firstLine == 0 ? line : firstLine;
            }
        }

        boolean isRefused() {
            return passing >= SURE && passing * 2 > twelveDigits;
        }
    }
}
