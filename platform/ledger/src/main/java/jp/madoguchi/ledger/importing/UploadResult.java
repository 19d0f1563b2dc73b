package jp.madoguchi.ledger.importing;

/** What became of an uploaded file. */
public sealed interface UploadResult {

    /** It can be read; look at the plan and confirm it. */
    record Planned(ImportPlan plan) implements UploadResult {}

    /** Somebody cancelled the reading; the file was deleted. */
    record Cancelled() implements UploadResult {}

    /** It cannot be taken as a whole and was deleted. The reason is a Japanese sentence that says what to do. */
    record Refused(String fileName, String reason) implements UploadResult {}
}
