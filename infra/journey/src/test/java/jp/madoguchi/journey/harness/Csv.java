package jp.madoguchi.journey.harness;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Card lists of made-up people in the six columns of 三浦 4(1)-1ウ. */
public final class Csv {

    /** The header of the six columns. */
    public static final String HEADER = "氏名,住所,生年月日,性別,製造管理番号,申請書ID\r\n";

    private Csv() {}

    /** One row; every number gives another person. */
    public static String row(int number) {
        return String.format(
                Locale.ROOT,
                "試験　太郎%d,神奈川県三浦市栄町%d番地,%d/%02d/%02d,男,T%08d,%023d\r\n",
                number,
                number % 900 + 1,
                1950 + number % 50,
                number % 12 + 1,
                number % 28 + 1,
                number,
                number);
    }

    /** A file with the people of these numbers. */
    public static Path people(String name, int from, int count) {
        return write(name, out -> {
            out.write(HEADER.getBytes(StandardCharsets.UTF_8));
            for (int number = from; number < from + count; number++) {
                out.write(row(number).getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    /** A file of at least this many megabytes. */
    public static Path megabytes(String name, int megabytes) {
        byte[] million = row(1).repeat(1 + 1_000_000 / row(1).getBytes(StandardCharsets.UTF_8).length)
                .getBytes(StandardCharsets.UTF_8);
        return write(name, out -> {
            out.write(HEADER.getBytes(StandardCharsets.UTF_8));
            for (long written = 0; written <= megabytes * 1024L * 1024; written += million.length) {
                out.write(million);
            }
        });
    }

    private interface Content {
        void to(OutputStream out) throws IOException;
    }

    private static Path write(String name, Content content) {
        Path file = JourneyStack.target().resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            content.to(out);
            return file;
        } catch (IOException e) {
            throw new IllegalStateException("The file " + name + " cannot be made", e);
        }
    }
}
