package jp.madoguchi.core.exchange;

/** What an import does, by rows. */
public record UploadCounts(int added, int changed, int ended, int unchanged, int refused) {

    /** Every row of the file. */
    public int total() {
        return added + changed + ended + unchanged + refused;
    }
}
