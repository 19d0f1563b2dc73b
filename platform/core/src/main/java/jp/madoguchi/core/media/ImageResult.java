package jp.madoguchi.core.media;

import jp.madoguchi.core.kernel.Problem;

/** Whether an upload is a picture that may be kept. */
public sealed interface ImageResult {

    /**
     * Made anew from its pixels: no metadata, no trailing bytes.
     *
     * @param bytes the encoded picture
     * @param contentType {@code image/png} or {@code image/jpeg}
     * @param width pixels across
     * @param height pixels down
     */
    record Accepted(byte[] bytes, String contentType, int width, int height) implements ImageResult {}

    /** Not kept; the sentence ({@code media.properties}) says what to do. */
    record Refused(Problem problem) implements ImageResult {}
}
