package jp.madoguchi.base.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvOutputTest {

    @Test
    void writes_utf8_with_its_mark_crlf_and_leading_zeros() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvOutput out = CsvOutput.open(bytes)) {
            out.write(List.of("氏名", "番号"));
            out.write(List.of("𠮷田, 葛󠄀", "00012"));
            assertThat(out.unmappable()).isEmpty();
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFF氏名,番号\r\n\"𠮷田, 葛󠄀\",00012\r\n");
    }

    @Test
    void guards_cells_that_a_spreadsheet_would_run() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvOutput out = CsvOutput.open(bytes, TextEncoding.UTF_8)) {
            out.write(List.of("=1+1", "+81", "-1", "@x", "＝cmd", "a=b", ""));
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("'=1+1,'+81,'-1,'@x,'＝cmd,a=b,\r\n");
    }

    @Test
    void reports_what_cp932_cannot_write() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvOutput out = CsvOutput.open(bytes, TextEncoding.WINDOWS_31J)) {
            out.write(List.of("氏名", "住所"));
            out.write(List.of("𠮷田髙﨑①", "葛󠄀〜"));
            assertThat(out.unmappable())
                    .containsExactly(
                            new Unmappable(2, 1, 0x20BB7), new Unmappable(2, 2, 0xE0100), new Unmappable(2, 2, 0x301C));
            assertThat(out.unmappable().getFirst().codeName()).isEqualTo("U+20BB7");
        }
        assertThat(bytes.toString(Charset.forName("windows-31j"))).isEqualTo("氏名,住所\r\n〓田髙﨑①,葛〓\r\n");
    }
}
