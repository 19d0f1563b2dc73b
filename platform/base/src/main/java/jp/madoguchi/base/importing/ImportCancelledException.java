package jp.madoguchi.base.importing;

/** Whoever waited for the reading of a file has cancelled it. */
public final class ImportCancelledException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ImportCancelledException() {
        super("The import was cancelled");
    }
}
