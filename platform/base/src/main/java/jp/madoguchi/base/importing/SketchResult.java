package jp.madoguchi.base.importing;

/** What became of a first look at a file. */
public sealed interface SketchResult {

    record Sketched(FileSketch sketch) implements SketchResult {}

    /** It is nothing that a profile could be made for; the reason is a Japanese sentence that says what to do. */
    record Refused(String reason) implements SketchResult {}
}
