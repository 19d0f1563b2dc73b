package jp.madoguchi.base.importing;

/** Takes the rows of a file one by one, in order. */
@FunctionalInterface
public interface RowSink {

    /** For a dry run. */
    RowSink NONE = row -> {};

    void accept(ImportRow row);
}
