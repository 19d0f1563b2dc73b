package jp.madoguchi.core.migration;

/** A file is refused as a whole: what was staged of it is undone. */
final class FileNotTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String fileName;
    private final String sentence;

    FileNotTaken(String fileName, String sentence) {
        super("A file was refused");
        this.fileName = fileName;
        this.sentence = sentence;
    }

    UploadResult.Refused refused() {
        return new UploadResult.Refused(fileName, sentence);
    }
}
