package jp.madoguchi.core.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import jp.madoguchi.core.kernel.Problem;
import org.springframework.stereotype.Component;

/**
 * Takes PNG and JPEG pictures and makes them anew from their pixels, so that what else a file carried (places, names,
 * scripts behind the end) is gone. The size is read from the header first: a picture of too many pixels costs nothing.
 */
@Component
public class Images {

    /** More pixels are refused before any is decoded. */
    static final long MOST_PIXELS = 24_000_000;

    private static final long MEGAPIXEL = 10_000;
    private static final String FIELD = "file";

    /** The picture within the limits, or a sentence about why not. */
    public ImageResult accept(byte[] upload, Limits limits) {
        if (upload.length == 0) {
            return refused("media.empty");
        }
        if (upload.length > limits.bytes()) {
            return refused("media.large", limits.megabytes());
        }
        ImageKind kind = ImageKind.of(upload);
        return switch (kind) {
            case SVG -> refused("media.svg");
            case HEIC -> refused("media.heic");
            case OTHER -> refused("media.kind");
            case PNG -> PngChunks.animated(upload) ? refused("media.animated") : decode(upload, kind, limits);
            case JPEG -> decode(upload, kind, limits);
        };
    }

    private static ImageResult decode(byte[] upload, ImageKind kind, Limits limits) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(kind.format());
        ImageReader reader = readers.next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(upload))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                return refused("media.pixels", MOST_PIXELS / MEGAPIXEL, width, height);
            }
            return encode(read(reader, limits), kind, orientation(upload, kind), limits);
        } catch (IOException | RuntimeException e) {
            // Whatever a decoder throws on a broken or odd file (CMYK among them) means the same to the reader.
            return refused("media.unreadable");
        } finally {
            reader.dispose();
        }
    }

    private static int orientation(byte[] upload, ImageKind kind) {
        return kind == ImageKind.JPEG ? JpegOrientation.of(upload) : JpegOrientation.UPRIGHT;
    }

    /** Leaves out rows and columns of a picture more than twice too large: it never stands in memory whole. */
    private static Picture read(ImageReader reader, Limits limits) throws IOException {
        double scale = limits.scale(reader.getWidth(0), reader.getHeight(0));
        int step = Math.max(1, (int) (1 / scale / 2));
        ImageReadParam how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return new Picture(reader.read(0, how));
    }

    private static ImageResult encode(Picture read, ImageKind kind, int orientation, Limits limits) throws IOException {
        Picture upright = read.upright(orientation);
        int width = upright.pixels().getWidth();
        int height = upright.pixels().getHeight();
        double scale = limits.scale(width, height);
        int newWidth = Math.max(1, (int) Math.round(width * scale));
        int newHeight = Math.max(1, (int) Math.round(height * scale));
        byte[] bytes = upright.scaledTo(newWidth, newHeight).encoded(kind);
        return new ImageResult.Accepted(bytes, kind.contentType(), newWidth, newHeight);
    }

    private static ImageResult refused(String key, Object... arguments) {
        return new ImageResult.Refused(Problem.of(FIELD, key, arguments));
    }
}
