package jp.madoguchi.base.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.base.csv.TextEncoding;
import jp.madoguchi.base.importing.ImportResult.Completed;
import jp.madoguchi.base.importing.ImportResult.FileRefused;
import jp.madoguchi.base.importing.ImportResult.Problem;
import jp.madoguchi.testkit.DemoFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrongFilesTest {

    private static final String HEADER = "氏名,住所,生年月日,性別,製造管理番号,申請書ID\r\n";
    private static final String REST = ",神奈川県三浦市栄町1番地,1990/1/2,男,PG7029724,66907439150008063608377\r\n";
    private static final String PERSON = "山田太郎" + REST;

    @TempDir
    Path folder;

    private final List<ImportRow> rows = new ArrayList<>();

    @Test
    void refuses_an_empty_file_and_a_header_alone() throws IOException {
        assertRefused("", Problem.EMPTY, "ファイルが空です");
        assertRefused("\r\n\r\n", Problem.EMPTY, "行がありません");
        assertRefused(HEADER, Problem.EMPTY, "見出しだけ");
    }

    @Test
    void refuses_a_file_of_300_megabytes_unread() throws IOException {
        Path file = folder.resolve("large.csv");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(300L * 1024 * 1024);
        }
        assertRefused(file, BuiltinProfiles.MIURA_CARDS, Problem.TOO_LARGE, "300MB");
    }

    @Test
    void refuses_too_many_rows() throws IOException {
        ImportReader reader = new ImportReader(new ImportLimits(1_000_000, 3, 10, 10));

        ImportResult result = reader.read(write(HEADER + PERSON.repeat(4)), BuiltinProfiles.MIURA_CARDS, rows::add);

        assertThat(result).isInstanceOfSatisfying(FileRefused.class, refused -> {
            assertThat(refused.problem()).isEqualTo(Problem.TOO_LARGE);
            assertThat(refused.reason()).contains("3行まで");
        });
        assertThat(rows).isEmpty();
    }

    @Test
    void refuses_a_pdf_named_csv() throws IOException {
        assertRefused("%PDF-1.7\n%âãÏÓ", Problem.NOT_CSV, "PDF");
    }

    @Test
    void refuses_the_wrong_encoding() throws IOException {
        List<FieldMapping> mappings = BuiltinProfiles.MIURA_CARDS.mappings();
        ImportProfile utf8 =
                new ImportProfile("UTF-8だけ", TargetKind.CARDS, TextEncoding.UTF_8, Separator.COMMA, true, mappings);
        Path eucJp = Files.write(folder.resolve("euc.csv"), (HEADER + PERSON).getBytes(Charset.forName("EUC-JP")));

        assertRefused(DemoFiles.path("miura-card-list-cp932.csv"), utf8, Problem.ENCODING, "Windows-31J");
        assertRefused(eucJp, BuiltinProfiles.MIURA_CARDS, Problem.ENCODING, "行目の");
    }

    @Test
    void names_missing_and_doubled_columns_and_those_that_were_found() throws IOException {
        assertRefused(
                "氏名,住所,性別\r\n山田,栄町1,男\r\n",
                Problem.MISSING_COLUMNS,
                "必要な列がありません：「生年月日」、「製造管理番号」、「申請書ID」。ファイルにある見出しは「氏名」、「住所」、「性別」です");
        assertRefused("氏名,氏名,住所\r\na,b,c\r\n", Problem.MISSING_COLUMNS, "見出し「氏名」が2列あります");
        assertRefused(PERSON, Problem.MISSING_COLUMNS, "見出しの行が見つかりません");
        assertRefused(HEADER.replace(',', '\t') + "x\r\n", Problem.MISSING_COLUMNS, "区切り文字");
    }

    @Test
    void takes_columns_in_any_order_and_headers_of_any_width() throws IOException {
        Completed result = completed(
                "性別,申請書ＩＤ,氏 名,製造管理番号,住所,生年月日,備考\r\n" + "男,66907439150008063608377,山田,PG7029724,栄町1番地,1990/1/2,x\r\n");

        assertThat(result.counts().valid()).isEqualTo(1);
    }

    @Test
    void finds_contents_that_changed_places_under_right_headers() throws IOException {
        String dates = "山田,栄町1番地,男,1990/1/2,PG7029724,66907439150008063608377\r\n";
        String names = "神奈川県三浦市栄町1番地,山田太郎,1990/1/2,男,PG7029724,66907439150008063608377\r\n";
        String numbers = "山田太郎,栄町1番地,1990/1/2,男,66907439150008063608377,PG7029724\r\n";

        assertRefused(
                HEADER + dates.repeat(5),
                Problem.SWAPPED_COLUMNS,
                "「生年月日」（3列目）の値のほとんどは生年月日として読めず、「性別」（4列目）の値が生年月日のように見えます");
        assertRefused(HEADER + names.repeat(5), Problem.SWAPPED_COLUMNS, "「氏名」（1列目）");
        assertRefused(HEADER + numbers.repeat(5), Problem.SWAPPED_COLUMNS, "「製造管理番号」（5列目）");
    }

    @Test
    void refuses_individual_numbers_in_a_column_whether_mapped_or_not() throws IOException {
        String header = HEADER.replace("\r\n", ",備考\r\n");
        String row = PERSON.replace("\r\n", ",123456789018\r\n");

        assertRefused(header + row.repeat(3), Problem.INDIVIDUAL_NUMBERS, "「備考」に個人番号");
        assertRefused(HEADER + ("123456789018" + REST).repeat(3), Problem.INDIVIDUAL_NUMBERS, "「氏名」に個人番号");
        assertRefused("番号\r\n" + "123456789018\r\n".repeat(3), Problem.INDIVIDUAL_NUMBERS, "「番号」に個人番号");
    }

    @Test
    void only_warns_of_one_number_and_never_shows_it() throws IOException {
        Completed result = completed(HEADER + PERSON + PERSON.replace("PG7029724", "123456789018"));

        assertThat(result.counts()).isEqualTo(new ImportCounts(2, 1, 1, 1));
        assertThat(result.warnings()).singleElement().asString().contains("「製造管理番号」", "1件", "3行目");
        assertThat(result.refusedRows().getFirst().errors().getFirst().value()).isEqualTo("（伏せています）");
    }

    @Test
    void reads_dates_in_four_forms_and_refuses_an_ambiguous_one_with_its_row() throws IOException {
        String text = HEADER;
        for (String date : List.of("1990-01-02", "H02.01.02", "平成2年1月2日", "19900102", "02/01/02")) {
            text += PERSON.replace("1990/1/2", date);
        }
        Completed result = completed(text);

        assertThat(result.counts()).isEqualTo(new ImportCounts(5, 4, 1, 0));
        assertThat(result.refusedRows().getFirst().line()).isEqualTo(6);
        assertThat(result.refusedRows().getFirst().errors().getFirst().reason()).contains("順番や年号が分からない");
    }

    @Test
    void refuses_rows_of_another_width() throws IOException {
        Completed result = completed(HEADER + PERSON + "山田,栄町\r\n");

        assertThat(result.refusedRows().getFirst().errors().getFirst().reason()).contains("6列のはずですが、この行は2列");
    }

    @Test
    void refuses_quotation_marks_out_of_place() throws IOException {
        assertRefused(HEADER + PERSON + "\"山\"田" + REST, Problem.SYNTAX, "3行目がCSVとして読めません");
    }

    @Test
    void hides_what_it_read_in_text() throws IOException {
        completed(HEADER + PERSON + PERSON.replace("PG7029724", "短い"));

        assertThat(rows).hasSize(2);
        assertThat(rows.toString()).doesNotContain("山田", "三浦市", "短い", "1990");
    }

    private void assertRefused(String text, Problem problem, String reason) throws IOException {
        assertRefused(write(text), BuiltinProfiles.MIURA_CARDS, problem, reason);
    }

    private void assertRefused(Path file, ImportProfile profile, Problem problem, String reason) throws IOException {
        ImportResult result = new ImportReader().read(file, profile, rows::add);

        assertThat(result).isInstanceOfSatisfying(FileRefused.class, refused -> {
            assertThat(refused.reason()).contains(reason).endsWith("。");
            assertThat(refused.problem()).isEqualTo(problem);
        });
        assertThat(rows).isEmpty();
    }

    private Completed completed(String text) throws IOException {
        ImportResult result = new ImportReader().read(write(text), BuiltinProfiles.MIURA_CARDS, rows::add);
        assertThat(result).isInstanceOf(Completed.class);
        return (Completed) result;
    }

    private Path write(String text) throws IOException {
        return Files.write(Files.createTempFile(folder, "wrong", ".csv"), text.getBytes(StandardCharsets.UTF_8));
    }
}
