package jp.madoguchi.core.media;

/**
 * What a page needs to show a picture.
 *
 * @param alt what the picture says, or empty for decoration
 * @param width pixels across
 * @param height pixels down
 */
public record PictureInfo(String alt, int width, int height) {}
