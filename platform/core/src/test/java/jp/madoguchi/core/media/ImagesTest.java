package jp.madoguchi.core.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImagesTest {

    private static final Limits SMALL = new Limits(100_000, 100, 100);
    private final Images images = new Images();

    @Test
    void makes_a_picture_anew_without_what_else_the_file_carried() throws IOException {
        byte[] png = png(40, 30);
        byte[] with = join(png, "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        ImageResult.Accepted accepted = accepted(images.accept(with, SMALL));
        assertThat(accepted.contentType()).isEqualTo("image/png");
        assertThat(new String(accepted.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("script");
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(accepted.bytes()));
        assertThat(read.getWidth()).isEqualTo(40);
        assertThat(new Color(read.getRGB(5, 5))).isEqualTo(Color.RED);
    }

    @Test
    void makes_a_picture_as_small_as_the_limits_say_and_keeps_its_shape() throws IOException {
        ImageResult.Accepted accepted = accepted(images.accept(png(900, 300), SMALL));
        assertThat(accepted.width()).isEqualTo(100);
        assertThat(accepted.height()).isEqualTo(33);
        assertThat(ImageIO.read(new ByteArrayInputStream(accepted.bytes())).getWidth())
                .isEqualTo(100);
    }

    @Test
    void refuses_fifty_megapixels_by_the_header_alone() throws IOException {
        byte[] bomb = join(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'},
                chunk("IHDR", header(10_000, 5_000)),
                chunk("IDAT", new byte[64]));
        images.accept(png(2, 2), SMALL); // readers are found and loaded once
        long before = System.nanoTime();
        ImageResult result = images.accept(bomb, SMALL);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofMillis(200));
        assertThat(key(result)).isEqualTo("media.pixels");
    }

    @Test
    void refuses_a_moving_picture() throws IOException {
        byte[] png = png(4, 4);
        byte[] moving =
                join(Arrays.copyOf(png, 33), chunk("acTL", new byte[8]), Arrays.copyOfRange(png, 33, png.length));
        assertThat(key(images.accept(moving, SMALL))).isEqualTo("media.animated");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "<?xml version=\"1.0\"?>\n<!-- x --><SVG/>",
                "\ufeff  <svg/>"
            })
    void asks_for_a_png_in_place_of_an_svg(String svg) {
        assertThat(key(images.accept(svg.getBytes(StandardCharsets.UTF_8), SMALL)))
                .isEqualTo("media.svg");
    }

    @Test
    void refuses_every_other_kind_with_a_sentence_of_its_own() throws IOException {
        assertThat(key(images.accept(new byte[0], SMALL))).isEqualTo("media.empty");
        assertThat(key(images.accept("GIF89a........".getBytes(StandardCharsets.UTF_8), SMALL)))
                .isEqualTo("media.kind");
        assertThat(key(images.accept("\0\0\0\u0018ftypheic....".getBytes(StandardCharsets.UTF_8), SMALL)))
                .isEqualTo("media.heic");
        assertThat(key(images.accept("<html><body>".getBytes(StandardCharsets.UTF_8), SMALL)))
                .isEqualTo("media.kind");
        assertThat(key(images.accept(new byte[100_001], SMALL))).isEqualTo("media.large");
        byte[] broken = Arrays.copyOf(jpeg(50, 50, 1), 300);
        broken[3] = 0;
        assertThat(key(images.accept(broken, SMALL))).isEqualTo("media.unreadable");
        assertThat(key(images.accept(Arrays.copyOf(png(40, 40), 45), SMALL))).isEqualTo("media.unreadable");
    }

    @Test
    void turns_a_photograph_upright_before_it_forgets_how_the_camera_was_held() throws IOException {
        ImageResult.Accepted accepted = accepted(images.accept(jpeg(60, 40, 6), SMALL));
        assertThat(accepted.contentType()).isEqualTo("image/jpeg");
        assertThat(accepted.width()).isEqualTo(40);
        assertThat(accepted.height()).isEqualTo(60);
        assertThat(new String(accepted.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(accepted.bytes()));
        // Red stood at the left; held like this, the left is the top.
        assertThat(new Color(read.getRGB(20, 3)).getRed()).isGreaterThan(200);
        assertThat(new Color(read.getRGB(20, 55)).getRed()).isLessThan(60);
    }

    private static String key(ImageResult result) {
        return result instanceof ImageResult.Refused refused ? refused.problem().key() : "accepted";
    }

    private static ImageResult.Accepted accepted(ImageResult result) {
        assertThat(result).isInstanceOf(ImageResult.Accepted.class);
        return (ImageResult.Accepted) result;
    }

    private static byte[] png(int width, int height) throws IOException {
        return TestPictures.png(width, height);
    }

    private static byte[] jpeg(int width, int height, int orientation) throws IOException {
        byte[] jpeg = TestPictures.jpeg(width, height);
        ByteArrayOutputStream exif = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(exif);
        out.writeShort(0xffe1);
        out.writeShort(2 + 6 + 8 + 2 + 12 + 4);
        out.writeBytes("Exif\0\0MM");
        out.writeShort(42);
        out.writeInt(8);
        out.writeShort(1);
        out.writeShort(0x0112);
        out.writeShort(3);
        out.writeInt(1);
        out.writeShort(orientation);
        out.writeShort(0);
        out.writeInt(0);
        return join(Arrays.copyOf(jpeg, 2), exif.toByteArray(), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    private static byte[] header(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(width);
        out.writeInt(height);
        out.write(new byte[] {8, 2, 0, 0, 0});
        return bytes.toByteArray();
    }

    private static byte[] chunk(String type, byte[] data) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) sum.getValue());
        return bytes.toByteArray();
    }

    private static byte[] join(byte[]... parts) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.write(part);
        }
        return all.toByteArray();
    }
}
