package jp.madoguchi.base.db;

/**
 * How far a copy is.
 *
 * @param ready  tables that are filled and followed
 * @param tables all tables
 * @param errors how often the target failed to take something in
 */
public record CopyProgress(int ready, int tables, long errors) {

    public boolean complete() {
        return tables > 0 && ready == tables;
    }
}
