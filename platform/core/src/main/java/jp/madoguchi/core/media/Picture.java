package jp.madoguchi.core.media;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pixels on their way from one encoding to the next. */
record Picture(BufferedImage pixels) {

    private static final float JPEG_QUALITY = 0.86f;

    /** Turned and mirrored so that it stands upright without its Exif orientation. */
    Picture upright(int orientation) {
        if (orientation == JpegOrientation.UPRIGHT) {
            return this;
        }
        int width = pixels.getWidth();
        int height = pixels.getHeight();
        boolean lying = orientation >= 5;
        AffineTransform turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            default -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
        return drawn(lying ? height : width, lying ? width : height, turn);
    }

    /** Made smaller, by halves first so that fine lines stay. */
    Picture scaledTo(int width, int height) {
        Picture picture = this;
        while (picture.pixels.getWidth() > 2 * width && picture.pixels.getHeight() > 2 * height) {
            picture = picture.scaledOnce(picture.pixels.getWidth() / 2, picture.pixels.getHeight() / 2);
        }
        return picture.scaledOnce(width, height);
    }

    private Picture scaledOnce(int width, int height) {
        return drawn(
                width,
                height,
                AffineTransform.getScaleInstance(
                        (double) width / pixels.getWidth(), (double) height / pixels.getHeight()));
    }

    private Picture drawn(int width, int height, AffineTransform how) {
        boolean clear = pixels.getColorModel().hasAlpha();
        BufferedImage target =
                new BufferedImage(width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = target.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            pen.drawImage(pixels, how, null);
        } finally {
            pen.dispose();
        }
        return new Picture(target);
    }

    /** The picture's bytes, with nothing in them but the pixels. */
    byte[] encoded(ImageKind kind) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(kind.format()).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (kind == ImageKind.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(JPEG_QUALITY);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(pixels, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
