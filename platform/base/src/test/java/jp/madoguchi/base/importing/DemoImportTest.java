package jp.madoguchi.base.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.base.csv.TextEncoding;
import jp.madoguchi.base.importing.ImportResult.Completed;
import jp.madoguchi.testkit.DemoFiles;
import org.junit.jupiter.api.Test;

class DemoImportTest {

    private final List<ImportRow> rows = new ArrayList<>();

    @Test
    void reads_miuras_six_columns_and_names_the_two_wrong_rows() throws IOException {
        Completed result = read("miura-card-list-cp932.csv", BuiltinProfiles.MIURA_CARDS);

        assertThat(result.encoding()).isEqualTo(TextEncoding.WINDOWS_31J);
        assertThat(result.headers()).containsExactly("氏名", "住所", "生年月日", "性別", "製造管理番号", "申請書ID");
        assertThat(result.counts()).isEqualTo(new ImportCounts(500, 498, 2, 1));
        assertThat(result.refusedRows())
                .flatExtracting(ImportRow.Refused::errors)
                .containsExactlyInAnyOrder(
                        new CellError("生年月日", "1990/02/30", "1990年2月30日という日はありません。日付を確認してください。"),
                        new CellError("製造管理番号", "CRM82296", "製造管理番号は9文字ですが、8文字です。先頭の0が落ちていないか確認してください。"));
        assertThat(result.refusedRows()).extracting(ImportRow.Refused::line).contains(138L);
        assertThat(result.warnings()).containsExactly("外字（メーカー独自の文字）を含む行が2件あります。画面では□と表示されます。");
        assertThat(result.samples()).hasSize(10);
        assertThat(rows).hasSize(500);
    }

    @Test
    void reads_rare_kanji_japanese_dates_and_an_unknown_day_with_the_same_profile() throws IOException {
        Completed result = read("miura-card-list-utf8.csv", BuiltinProfiles.MIURA_CARDS);

        assertThat(result.encoding()).isEqualTo(TextEncoding.UTF_8_BOM);
        assertThat(result.counts()).isEqualTo(new ImportCounts(60, 60, 0, 0));
        assertThat(stored(ImportField.NAME))
                .contains("𠮷田　一郎", "葛" + Character.toString(0xE0100) + "城　蓮", "=HYPERLINK(\"x\")　太郎", "KIM MINSU");
        assertThat(stored(ImportField.BIRTH_DATE)).contains("1945-05-00", "2019-07-18");
        assertThat(valid())
                .filteredOn(row -> row.stored(ImportField.BIRTH_DATE).equals("1945-05-00"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.date(ImportField.BIRTH_DATE).orElseThrow().original())
                            .isEqualTo("昭和20年5月不詳日");
                    assertThat(row.stored(ImportField.SEX)).isEqualTo("F");
                });
    }

    @Test
    void reads_kurumes_list_with_kana_and_storage_place() throws IOException {
        assertThat(read("kurume-card-list-utf8.csv", BuiltinProfiles.KURUME_CARDS)
                        .counts())
                .isEqualTo(new ImportCounts(260, 260, 0, 0));
        assertThat(valid().getFirst().stored(ImportField.NOTICE_ID)).isEqualTo("777000777");
        assertThat(stored(ImportField.NOTICE_ID)).contains("010847733");
        assertThat(stored(ImportField.KANA)).contains("サイトウ ミサキ");
        assertThat(stored(ImportField.STORAGE_PLACE)).contains("市役所１階保管庫");
    }

    @Test
    void reads_matsusakas_list_of_numbers_that_are_digits() throws IOException {
        assertThat(read("matsusaka-card-list-cp932.csv", BuiltinProfiles.MATSUSAKA_CARDS)
                        .counts())
                .isEqualTo(new ImportCounts(150, 150, 0, 0));
        assertThat(stored(ImportField.CARD_NUMBER))
                .contains("090359400")
                .allMatch(number -> number.matches("[0-9]{9}"));
    }

    @Test
    void reads_kyotos_list_in_utf16_with_tabs() throws IOException {
        Completed result = read("kyoto-card-list-utf16.tsv", BuiltinProfiles.KYOTO_CARDS);

        assertThat(result.encoding()).isEqualTo(TextEncoding.UTF_16LE);
        assertThat(result.counts()).isEqualTo(new ImportCounts(1_000, 1_000, 0, 0));
        assertThat(valid().getFirst().stored(ImportField.STORAGE_POSITION)).isEqualTo("21-A-162");
        assertThat(valid().getFirst().stored(ImportField.SEX)).isEqualTo("M");
    }

    @Test
    void reads_ageos_list() throws IOException {
        assertThat(read("ageo-card-list-utf8.csv", BuiltinProfiles.AGEO_CARDS).counts())
                .isEqualTo(new ImportCounts(120, 120, 0, 0));
        assertThat(stored(ImportField.APPLICATION_ID)).contains("05011971115884031311834");
    }

    @Test
    void reads_the_people_due_for_renewal_with_both_expiry_dates() throws IOException {
        assertThat(read("miura-renewal-list-utf8.csv", BuiltinProfiles.MIURA_RENEWALS)
                        .counts())
                .isEqualTo(new ImportCounts(300, 300, 0, 0));
        assertThat(valid().getFirst().stored(ImportField.CARD_EXPIRY)).isEqualTo("2032-01-08");
        assertThat(valid().getFirst().stored(ImportField.REFERENCE_NUMBER)).isEqualTo("00001");
    }

    @Test
    void reads_the_changes_of_the_register() throws IOException {
        assertThat(read("miura-juki-extract-utf8.csv", BuiltinProfiles.MIURA_REGISTER_CHANGES)
                        .counts())
                .isEqualTo(new ImportCounts(25, 25, 0, 0));
        assertThat(stored(ImportField.CHANGE_DATE)).contains("2026-11-13");
    }

    @Test
    void reads_the_bookings_of_the_system_before_and_refuses_the_impossible_date() throws IOException {
        Completed result = read("kurume-old-bookings-cp932.csv", BuiltinProfiles.KURUME_OLD_BOOKINGS);

        assertThat(result.counts()).isEqualTo(new ImportCounts(200, 199, 1, 0));
        assertThat(result.refusedRows().getFirst().errors())
                .singleElement()
                .satisfies(error -> assertThat(error.reason()).contains("という日はありません"));
    }

    private Completed read(String name, ImportProfile profile) throws IOException {
        ImportResult result = new ImportReader().read(DemoFiles.path(name), profile, rows::add);
        assertThat(result).isInstanceOf(Completed.class);
        return (Completed) result;
    }

    private List<ImportRow.Valid> valid() {
        return rows.stream()
                .filter(ImportRow.Valid.class::isInstance)
                .map(ImportRow.Valid.class::cast)
                .toList();
    }

    private List<String> stored(ImportField field) {
        return valid().stream().map(row -> row.stored(field)).toList();
    }
}
