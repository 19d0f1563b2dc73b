package jp.madoguchi.base.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSourceTest {

    @TempDir
    Path folder;

    @Test
    void counts_lines_as_an_editor_does() throws IOException {
        List<CsvRow> rows = read("a,b\r\n\r\n\"x\r\ny\",\"say \"\"hi\"\"\"\r\n000,\r\n", ',');

        assertThat(rows)
                .containsExactly(
                        new CsvRow(1, List.of("a", "b")),
                        new CsvRow(3, List.of("x\r\ny", "say \"hi\"")),
                        new CsvRow(5, List.of("000", "")));
    }

    @Test
    void reads_tabs_and_keeps_commas() throws IOException {
        assertThat(read("a\tb,c\n", '\t')).containsExactly(new CsvRow(1, List.of("a", "b,c")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1,2\n\"x\"y,2\n", "a,b\n1,2\n\"never closed,2\n5,6\n"})
    void refuses_quotation_marks_out_of_place_and_names_the_line(String text) {
        assertThatThrownBy(() -> read(text, ','))
                .isInstanceOfSatisfying(
                        CsvSyntaxException.class, e -> assertThat(e.reason()).startsWith("3行目がCSVとして読めません"));
    }

    @Test
    void stops_at_a_cell_without_end() {
        assertThatThrownBy(() -> read("a,b\n" + "x".repeat(3_000_000), ','))
                .isInstanceOfSatisfying(
                        CsvSyntaxException.class, e -> assertThat(e.line()).isEqualTo(2));
    }

    private List<CsvRow> read(String text, char separator) throws IOException {
        Path file = Files.writeString(folder.resolve("rows.csv"), text);
        List<CsvRow> rows = new ArrayList<>();
        try (CsvSource source = CsvSource.open(file, TextEncoding.UTF_8, separator)) {
            source.forEachRemaining(rows::add);
        }
        return rows;
    }
}
