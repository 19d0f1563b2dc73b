package jp.madoguchi.base.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.madoguchi.base.csv.TextEncoding;
import jp.madoguchi.base.date.DateFormat;
import jp.madoguchi.testkit.DemoFiles;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSketcherTest {

    @TempDir
    private Path folder;

    @Test
    void finds_encoding_separator_and_header_of_every_sample() throws IOException {
        assertThat(sketch("miura-card-list-cp932.csv"))
                .extracting(FileSketch::encoding, FileSketch::separator, FileSketch::header)
                .containsExactly(TextEncoding.WINDOWS_31J, Separator.COMMA, true);
        assertThat(sketch("kyoto-card-list-utf16.tsv"))
                .extracting(FileSketch::encoding, FileSketch::separator, FileSketch::header)
                .containsExactly(TextEncoding.UTF_16LE, Separator.TAB, true);
        assertThat(sketch("miura-renewal-list-utf8.csv"))
                .extracting(FileSketch::encoding, FileSketch::separator, FileSketch::header)
                .containsExactly(TextEncoding.UTF_8, Separator.COMMA, true);
    }

    @Test
    @Requirement("R032")
    void proposes_fields_and_the_form_of_dates_by_header_and_values() throws IOException {
        Map<ImportField, FieldMapping> guessed = guess(sketch("miura-renewal-list-utf8.csv"));
        assertThat(guessed.keySet())
                .contains(
                        ImportField.NAME,
                        ImportField.KANA,
                        ImportField.RESIDENT_RECORD_CODE,
                        ImportField.CARD_EXPIRY,
                        ImportField.CERTIFICATE_EXPIRY);
        assertThat(guessed.get(ImportField.BIRTH_DATE).dateFormat()).isEqualTo(DateFormat.WAREKI_LETTER);
        assertThat(guessed.get(ImportField.CARD_EXPIRY).dateFormat()).isEqualTo(DateFormat.COMPACT);
        assertThat(guessed.get(ImportField.SEX).codes()).isEqualTo(CodeTable.SEX);
    }

    @Test
    void proposes_fields_by_their_values_where_there_is_no_header() throws IOException {
        Path file = write(
                "東　花子;三浦市初声町8番地の16;1994/02/11;女;PG7029724;66907439150008063608377\n".repeat(5), StandardCharsets.UTF_8);
        FileSketch sketch = sketched(file, SketchWishes.NONE);
        assertThat(sketch.separator()).isEqualTo(Separator.SEMICOLON);
        assertThat(sketch.header()).isFalse();
        Map<ImportField, FieldMapping> guessed = guess(sketch);
        assertThat(guessed.get(ImportField.NAME).column()).isEqualTo(SourceColumn.at(1));
        assertThat(guessed.get(ImportField.ADDRESS).column()).isEqualTo(SourceColumn.at(2));
        assertThat(guessed.get(ImportField.BIRTH_DATE).column()).isEqualTo(SourceColumn.at(3));
        assertThat(guessed.get(ImportField.APPLICATION_ID).column()).isEqualTo(SourceColumn.at(6));
    }

    @Test
    void takes_a_file_without_separators_as_fixed_positions() throws IOException {
        Path file = write("髙橋　ツル          19410626ZCT509849\r\n".repeat(3), Charset.forName("windows-31j"));
        FileSketch sketch = sketched(file, SketchWishes.NONE);
        assertThat(sketch.separator()).isEqualTo(Separator.FIXED_BYTES);
        assertThat(sketch.lines()).hasSize(3);
        assertThat(sketch.columns()).isEmpty();
    }

    @Test
    void refuses_a_file_with_individual_numbers_before_any_of_it_is_shown() throws IOException {
        Path file = write("氏名,番号\n" + "山田,123456789018\n".repeat(4), StandardCharsets.UTF_8);
        SketchResult result = FileSketcher.look(file, SketchWishes.NONE);
        assertThat(result).isInstanceOf(SketchResult.Refused.class);
        assertThat(((SketchResult.Refused) result).reason()).contains("個人番号");
    }

    @Test
    void shows_no_number_that_could_be_a_residence_code() throws IOException {
        FileSketch sketch = sketch("miura-renewal-list-utf8.csv");
        assertThat(sketch.columns())
                .filteredOn(column -> column.name().equals("住民票コード"))
                .singleElement()
                .satisfies(column -> assertThat(column.shown()).containsOnly("11桁の数字"));
    }

    @Test
    void previews_rows_as_they_would_be_stored_and_marks_refused_cells() throws IOException {
        Path file = write(
                "氏名,生年月日,製造管理番号\n山田　太郎,1990/2/3,pg7-029-724\n山田　花子,1990/2/30,PG7029725\n", StandardCharsets.UTF_8);
        ImportProfile profile = new ImportProfile(
                "x",
                TargetKind.CARDS,
                null,
                Separator.COMMA,
                true,
                List.of(
                        FieldMapping.of(ImportField.NAME),
                        FieldMapping.of(ImportField.BIRTH_DATE).dates(DateFormat.SLASH),
                        FieldMapping.of(ImportField.CARD_NUMBER)));
        ProfilePreview.Result result = ProfilePreview.of(file, profile, 10);
        assertThat(result).isInstanceOf(ProfilePreview.Result.Rows.class);
        List<ProfilePreview.Row> rows = ((ProfilePreview.Result.Rows) result).rows();
        assertThat(rows.getFirst().cells())
                .extracting(ProfilePreview.Cell::text)
                .containsExactly("山田　太郎", "1990-02-03", "PG7029724");
        assertThat(rows.get(1).cells().get(1).reason()).contains("という日はありません");
    }

    @Test
    void a_reading_ends_when_its_watch_cancels_it() {
        ReadWatch cancel = bytes -> {
            throw new ImportCancelledException();
        };
        assertThatThrownBy(() -> new ImportReader()
                        .read(
                                DemoFiles.path("miura-card-list-cp932.csv"),
                                BuiltinProfiles.MIURA_CARDS,
                                RowSink.NONE,
                                cancel))
                .isInstanceOf(ImportCancelledException.class);
    }

    private static Map<ImportField, FieldMapping> guess(FileSketch sketch) {
        return MappingGuess.of(sketch).stream().collect(Collectors.toMap(FieldMapping::field, mapping -> mapping));
    }

    private FileSketch sketch(String sample) throws IOException {
        return sketched(DemoFiles.path(sample), SketchWishes.NONE);
    }

    private static FileSketch sketched(Path file, SketchWishes wishes) throws IOException {
        SketchResult result = FileSketcher.look(file, wishes);
        assertThat(result).isInstanceOf(SketchResult.Sketched.class);
        return ((SketchResult.Sketched) result).sketch();
    }

    private Path write(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("sample.csv"), text.getBytes(charset));
    }
}
