package jp.madoguchi.base.importing;

/** Hears how far the reading of a file is. */
@FunctionalInterface
public interface ReadWatch {

    /** For whoever does not wait. */
    ReadWatch NONE = bytes -> {};

    /**
     * Some more bytes of the file were read.
     *
     * @throws ImportCancelledException to end the reading
     */
    void read(long bytes);
}
