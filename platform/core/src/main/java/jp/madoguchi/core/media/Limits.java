package jp.madoguchi.core.media;

/**
 * What a picture may be.
 *
 * @param bytes size of the upload at most
 * @param width pixels across at most; a wider picture is made smaller
 * @param height pixels down at most; a higher picture is made smaller
 */
public record Limits(int bytes, int width, int height) {

    private static final int MEGABYTE = 1024 * 1024;

    /** A picture in a page. */
    public static final Limits PICTURE = new Limits(5 * MEGABYTE, 1600, 1600);

    public Limits {
        if (bytes < 1 || width < 1 || height < 1) {
            throw new IllegalArgumentException("A picture needs room");
        }
    }

    int megabytes() {
        return Math.max(1, bytes / MEGABYTE);
    }

    /** The share to which a picture of this size shrinks; 1 for one that fits. */
    double scale(int pictureWidth, int pictureHeight) {
        return Math.min(1, Math.min((double) width / pictureWidth, (double) height / pictureHeight));
    }
}
