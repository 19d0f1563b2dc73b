package jp.madoguchi.core.exchange;

/** Another request imported this file, or another with its number, a moment before. */
final class FileOvertaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FileOvertaken() {
        super("Another file was faster");
    }
}
