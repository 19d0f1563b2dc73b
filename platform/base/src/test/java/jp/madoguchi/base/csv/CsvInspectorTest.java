package jp.madoguchi.base.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.IntStream;
import jp.madoguchi.testkit.DemoFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CsvInspectorTest {

    private static final Charset CP932 = Charset.forName("windows-31j");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "miura-card-list-cp932.csv,WINDOWS_31J",
        "miura-card-list-utf8.csv,UTF_8_BOM",
        "miura-renewal-list-utf8.csv,UTF_8",
        "miura-juki-extract-utf8.csv,UTF_8",
        "kyoto-card-list-utf16.tsv,UTF_16LE",
        "kyoto-facilities-utf8.csv,UTF_8",
        "kurume-card-list-utf8.csv,UTF_8_BOM",
        "kurume-old-bookings-cp932.csv,WINDOWS_31J",
        "matsusaka-card-list-cp932.csv,WINDOWS_31J",
        "ageo-card-list-utf8.csv,UTF_8"
    })
    void recognises_the_encoding_of_every_demo_file(String name, TextEncoding encoding) throws IOException {
        assertThat(new CsvInspector(',').inspect(DemoFiles.path(name), null)).isEqualTo(new Inspection.Text(encoding));
    }

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void recognises_and_reads_back_text_written_in_each_encoding(int seed) throws IOException {
        String kanji = "髙﨑渡邉①㈱ｶﾅ氏名住所三浦市漢字表①Ⅳ纊" + (char) 0xE000;
        Random random = new Random(seed);
        StringBuilder cell = new StringBuilder("氏名");
        random.ints(20_000, 0, kanji.length()).forEach(i -> cell.append(kanji.charAt(i)));
        String text = cell.substring(0, 9_000) + ",住所\r\n" + cell.substring(9_000, 18_000) + ",1\r\n";
        for (TextEncoding encoding : TextEncoding.values()) {
            Path file = write(text.getBytes(encoding.charset()), encoding.mark());

            assertThat(new CsvInspector(',').inspect(file, null)).isEqualTo(new Inspection.Text(encoding));
            try (var source = jp.madoguchi.base.csv.CsvSource.open(file, encoding, ',')) {
                assertThat(source.next().cells()).containsExactly(cell.substring(0, 9_000), "住所");
                assertThat(source.next().cells()).containsExactly(cell.substring(9_000, 18_000), "1");
            }
        }
    }

    @Test
    void keeps_a_vendors_private_use_characters() throws IOException {
        Path file = write(new byte[] {(byte) 0xF0, 0x40, ',', '1', '\r', '\n'}, new byte[0]);

        try (var source = jp.madoguchi.base.csv.CsvSource.open(file, TextEncoding.WINDOWS_31J, ',')) {
            assertThat(source.next().cells()).containsExactly("\uE000", "1");
        }
    }

    @Test
    void names_line_and_column_of_an_undecodable_byte() throws IOException {
        byte[] start = "氏名,住所\n山田太郎,三浦市\n\"改行\nあり\",".getBytes(StandardCharsets.UTF_8);
        Path utf8 = write(new byte[] {(byte) 0xFF, '\n'}, start);
        Path cp932 = write(new byte[] {(byte) 0x81, 0x20}, "氏名,住所,x\r\n山田,".getBytes(CP932));

        assertThat(reason(utf8, null)).contains("4行目の2列目").contains("UTF-8").contains("FF");
        assertThat(reason(cp932, null)).contains("2行目の2列目").contains("Windows-31J");
    }

    @Test
    void finds_a_file_that_was_cut_off_inside_a_character() throws IOException {
        byte[] whole = "氏名\n山田\n".repeat(30_000).getBytes(StandardCharsets.UTF_8);
        Path file = write(java.util.Arrays.copyOf(whole, whole.length - 2), new byte[0]);

        assertThat(reason(file, null)).contains("60000行目の1列目");
    }

    @Test
    void says_that_the_declared_encoding_is_not_the_files() throws IOException {
        assertThat(reason(DemoFiles.path("miura-card-list-cp932.csv"), TextEncoding.UTF_8))
                .contains("定義はUTF-8ですが、ファイルはWindows-31J（Shift_JIS）のようです");
        assertThat(reason(DemoFiles.path("ageo-card-list-utf8.csv"), TextEncoding.WINDOWS_31J))
                .contains("ファイルはUTF-8のようです");
        assertThat(reason(DemoFiles.path("miura-card-list-utf8.csv"), TextEncoding.WINDOWS_31J))
                .contains("ファイルはUTF-8（BOM付き）のようです");
        assertThat(reason(DemoFiles.path("ageo-card-list-utf8.csv"), TextEncoding.UTF_16LE))
                .contains("BOMのない文字コード");
    }

    @Test
    void takes_utf8_with_or_without_its_mark_where_utf8_is_declared() throws IOException {
        assertThat(new CsvInspector(',').inspect(DemoFiles.path("miura-card-list-utf8.csv"), TextEncoding.UTF_8))
                .isEqualTo(new Inspection.Text(TextEncoding.UTF_8_BOM));
        assertThat(new CsvInspector(',').inspect(DemoFiles.path("ageo-card-list-utf8.csv"), TextEncoding.UTF_8_BOM))
                .isEqualTo(new Inspection.Text(TextEncoding.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7,PDF",
        "PK\u0003\u0004xxxx,Excel",
        "GIF89a,画像",
        "{\\rtf1,リッチテキスト",
        "<!doctype html><html>,HTML",
        "<?xml version=\"1.0\"?>,XML"
    })
    void names_files_that_are_no_csv(String content, String kind) throws IOException {
        assertThat(reason(write(content.getBytes(StandardCharsets.ISO_8859_1), new byte[0]), null))
                .contains(kind)
                .endsWith("。");
    }

    @Test
    void names_images_old_workbooks_and_bytes_that_are_no_text() throws IOException {
        assertThat(reason(write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}, new byte[0]), null))
                .contains("PNG");
        assertThat(reason(write(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}, new byte[0]), null))
                .contains("JPEG");
        assertThat(reason(write(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, new byte[0]), null))
                .contains(".xls");
        assertThat(reason(write("a,b\n1,\0\n".getBytes(StandardCharsets.US_ASCII), new byte[0]), null))
                .contains("CSVではない");
        assertThat(reason(write(("a,b\n".repeat(5_000) + "\0").getBytes(StandardCharsets.US_ASCII), new byte[0]), null))
                .contains("NUL");
        assertThat(reason(write("氏名".getBytes(Charset.forName("ISO-2022-JP")), new byte[0]), null))
                .contains("JIS");
    }

    @Test
    void says_that_an_empty_file_is_empty_with_or_without_a_mark() throws IOException {
        assertThat(reason(write(new byte[0], new byte[0]), null)).contains("空です");
        assertThat(reason(write(new byte[0], TextEncoding.UTF_8_BOM.mark()), null))
                .contains("空です");
    }

    private String reason(Path file, TextEncoding declared) throws IOException {
        Inspection inspection = new CsvInspector(',').inspect(file, declared);
        assertThat(inspection).isInstanceOf(Inspection.Refused.class);
        return ((Inspection.Refused) inspection).reason();
    }

    private Path write(byte[] content, byte[] before) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(before);
        bytes.write(content);
        return Files.write(Files.createTempFile(folder, "inspect", ".csv"), bytes.toByteArray());
    }
}
