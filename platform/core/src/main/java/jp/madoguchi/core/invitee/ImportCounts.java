package jp.madoguchi.core.invitee;

/** Rows of an import by what becomes of them. */
public record ImportCounts(int added, int changed, int ended, int unchanged, int refused) {
    static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0);

    ImportCounts plus(ImportCounts other) {
        return new ImportCounts(
                added + other.added,
                changed + other.changed,
                ended + other.ended,
                unchanged + other.unchanged,
                refused + other.refused);
    }
}
