package jp.madoguchi.core.invitee;

import java.util.List;

/**
 * What an import does, or did.
 *
 * @param refused the first refused rows, at most {@link #MOST_ROWS}
 */
public record ImportPlan(ImportCounts counts, List<Row> refused) {
    /** How many refused rows are listed. */
    public static final int MOST_ROWS = 100;

    /**
     * A row that is not taken.
     *
     * @param row 1 for the first
     * @param key of the reason in {@code messages/invitee}
     */
    public record Row(int row, String key) {}
}
