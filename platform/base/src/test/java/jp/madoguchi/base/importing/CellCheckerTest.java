package jp.madoguchi.base.importing;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.base.date.DateFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellCheckerTest {

    @ParameterizedTest
    @CsvSource({
        "CARD_NUMBER,PG7029724,PG7029724",
        "CARD_NUMBER,ｐｇ７-029 724,PG7029724",
        "CARD_NUMBER,000000001,000000001",
        "APPLICATION_ID,66907439150008063608377,66907439150008063608377",
        "APPLICATION_ID,6690-7439-1500-0806-3608-377,66907439150008063608377",
        "NOTICE_ID,000000001,000000001",
        "RESIDENT_RECORD_CODE,０４２８４０６４１３０,04284064130",
        "BIRTH_MONTH_DAY,0229,0229",
        "BOOKING_TIME,9:05,09:05",
        "PARTY_SIZE,４,4",
        "NAME,'髙橋　ツル ','髙橋　ツル '"
    })
    void stores_numbers_normalised_and_names_as_they_came(ImportField field, String cell, String stored) {
        CellValue value = accepted(FieldMapping.of(field), cell);

        assertThat(value.stored()).isEqualTo(stored);
        assertThat(value.original()).isEqualTo(cell);
    }

    @Test
    void does_not_even_normalise_a_compatibility_kanji() {
        String name = "\uFA19谷　\u304B\u3099";

        assertThat(accepted(FieldMapping.of(ImportField.NAME), name).stored()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "CARD_NUMBER,CRM82296,9文字ですが、8文字です",
        "CARD_NUMBER,あいうえおかきくけ,半角の数字と英大文字以外",
        "CARD_NUMBER,5.72781E+08,指数の表示",
        "APPLICATION_ID,6690743915000806360837,23桁ですが、22桁です",
        "APPLICATION_ID,6.69074E+22,指数の表示",
        "APPLICATION_ID,6690743915000806360837X,数字以外の文字",
        "BIRTH_MONTH_DAY,0230,0230という月日はありません",
        "BIRTH_MONTH_DAY,230,4桁",
        "BOOKING_TIME,25:00,時刻として読めません",
        "PARTY_SIZE,0,1から99まで",
        "NAME,'　',氏名が空です",
        "NAME,山\uFFFD,失われた文字",
        "NAME,山\u0007田,制御文字"
    })
    void refuses_with_a_sentence_that_says_what_to_do(ImportField field, String cell, String reason) {
        assertThat(refused(FieldMapping.of(field), cell)).contains(reason).endsWith("。");
    }

    @ParameterizedTest
    @CsvSource({"男,M", "女,F", "1,M", "２,F", "m,M", "F,F", "'',''", "'　',''"})
    void knows_the_codes_for_sex(String cell, String stored) {
        FieldMapping sex = FieldMapping.of(ImportField.SEX).codes(CodeTable.SEX);

        assertThat(accepted(sex, cell).stored()).isEqualTo(stored);
        assertThat(refused(sex, "3")).contains("男、女、1、2");
    }

    @Test
    void narrows_a_number_by_the_citys_pattern_and_a_text_by_its_length() {
        FieldMapping digits = FieldMapping.of(ImportField.CARD_NUMBER).matching("[0-9]{9}");
        FieldMapping two = FieldMapping.of(ImportField.NAME).atMost(2);

        assertThat(accepted(digits, "826260188").stored()).isEqualTo("826260188");
        assertThat(refused(digits, "PG7029724")).contains("取込定義");
        assertThat(refused(two, "𠮷田　一")).contains("2文字まで");
        assertThat(accepted(two, "𠮷田").stored()).isEqualTo("𠮷田");
    }

    @Test
    void takes_a_partial_date_for_a_birth_date_alone() {
        FieldMapping birth = FieldMapping.of(ImportField.BIRTH_DATE).dates(DateFormat.COMPACT);
        FieldMapping expiry = FieldMapping.of(ImportField.CARD_EXPIRY)
                .dates(DateFormat.COMPACT)
                .optional();

        assertThat(accepted(birth, "19450500").stored()).isEqualTo("1945-05-00");
        assertThat(refused(expiry, "20320500")).contains("月と日が必要");
        assertThat(accepted(expiry, "").stored()).isEmpty();
    }

    private static CellValue accepted(FieldMapping mapping, String cell) {
        assertThat(CellChecker.check(mapping, cell)).isInstanceOf(CellReading.Accepted.class);
        return ((CellReading.Accepted) CellChecker.check(mapping, cell)).value();
    }

    private static String refused(FieldMapping mapping, String cell) {
        assertThat(CellChecker.check(mapping, cell)).isInstanceOf(CellReading.Refused.class);
        return ((CellReading.Refused) CellChecker.check(mapping, cell)).reason();
    }
}
