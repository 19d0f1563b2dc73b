package jp.madoguchi.base.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.base.date.DateFormat;
import jp.madoguchi.base.importing.ImportResult.Completed;
import jp.madoguchi.base.importing.ImportResult.FileRefused;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixedPositionsTest {

    private static final Charset CP932 = Charset.forName("windows-31j");

    @TempDir
    private Path folder;

    private final List<ImportRow> rows = new ArrayList<>();

    @Test
    @Requirement({"R027", "R029"})
    void reads_positions_in_bytes_of_cp932_where_a_kanji_takes_two() throws IOException {
        ImportProfile profile = profile(Separator.FIXED_BYTES, 20);
        Completed result = completed(
                write("髙橋　ツル          19410626ZCT509849\r\n東                  19940211PG7029724\r\n", CP932), profile);
        assertThat(result.counts().valid()).isEqualTo(2);
        assertThat(stored(ImportField.NAME)).containsExactly("髙橋　ツル", "東");
        assertThat(stored(ImportField.BIRTH_DATE)).containsExactly("1941-06-26", "1994-02-11");
        assertThat(stored(ImportField.CARD_NUMBER)).containsExactly("ZCT509849", "PG7029724");
    }

    @Test
    @Requirement("R027")
    void reads_positions_in_characters_and_fills_constants() throws IOException {
        ImportProfile profile = profile(Separator.FIXED_CHARACTERS, 6);
        Completed result = completed(write("髙橋ツル　　19410626ZCT509849", StandardCharsets.UTF_8), profile);
        assertThat(result.counts().valid()).isEqualTo(1);
        assertThat(stored(ImportField.STORAGE_PLACE)).containsExactly("本庁");
    }

    @Test
    void refuses_a_row_whose_position_cuts_a_character_in_two() throws IOException {
        Completed result =
                completed(write("髙橋　ツル          19410626ZCT509849\r\n", CP932), profile(Separator.FIXED_BYTES, 5));
        assertThat(result.refusedRows())
                .flatExtracting(ImportRow.Refused::errors)
                .extracting(CellError::reason)
                .contains("文字の途中で切れています。取込定義の桁の位置を直してください。");
    }

    @Test
    void finds_individual_numbers_among_the_digits_that_are_not_mapped() throws IOException {
        String line = "東太郎　　　19410626ZCT50984900012345678901899\r\n";
        ImportResult result = new ImportReader()
                .read(write(line.repeat(4), StandardCharsets.UTF_8), profile(Separator.FIXED_CHARACTERS, 6), rows::add);
        assertThat(result).isInstanceOf(FileRefused.class);
        assertThat(((FileRefused) result).problem()).isEqualTo(ImportResult.Problem.INDIVIDUAL_NUMBERS);
        assertThat(rows).isEmpty();
    }

    @Test
    void a_filler_of_zeros_is_no_individual_number() throws IOException {
        String line = "東太郎　　　19410626ZCT50984900000000000000000\r\n";
        assertThat(completed(write(line.repeat(4), StandardCharsets.UTF_8), profile(Separator.FIXED_CHARACTERS, 6))
                        .counts()
                        .valid())
                .isEqualTo(4);
    }

    private static ImportProfile profile(Separator separator, int nameLength) {
        return new ImportProfile(
                "固定長",
                TargetKind.CARD_DATA,
                null,
                separator,
                false,
                List.of(
                        FieldMapping.of(ImportField.NAME, SourceColumn.span(1, nameLength)),
                        FieldMapping.of(ImportField.BIRTH_DATE, SourceColumn.span(nameLength + 1, 8))
                                .dates(DateFormat.COMPACT),
                        FieldMapping.of(ImportField.CARD_NUMBER, SourceColumn.span(nameLength + 9, 9)),
                        FieldMapping.of(ImportField.STORAGE_PLACE, SourceColumn.constant("本庁"))));
    }

    private Path write(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("fixed.txt"), text.getBytes(charset));
    }

    private Completed completed(Path file, ImportProfile profile) throws IOException {
        ImportResult result = new ImportReader().read(file, profile, rows::add);
        assertThat(result).isInstanceOf(Completed.class);
        return (Completed) result;
    }

    private List<String> stored(ImportField field) {
        return rows.stream()
                .filter(ImportRow.Valid.class::isInstance)
                .map(row -> ((ImportRow.Valid) row).stored(field))
                .toList();
    }
}
