package jp.madoguchi.admin.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.madoguchi.bookingweb.receipt.ReceiptView;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;

class CallScriptTest {

    private static final ReceiptView RECEIPT = new ReceiptView(
            "CDFG-HJKM",
            "センター",
            "下京区1-1",
            "075-000-0000",
            "2026年11月24日（火）",
            "9時30分",
            List.of("CDFG-HJKM-NPR"),
            null,
            null);

    @Test
    @Requirement("R144")
    void the_citys_words_say_day_place_and_what_to_bring() {
        assertThat(CallScript.sentences("{日付} {時間}に、{場所}へお越しください。\n\n｛持ち物｝をお持ちください。", RECEIPT, List.of("通知書", "運転免許証")))
                .containsExactly("2026年11月24日（火） 9時30分に、センターへお越しください。", "通知書、運転免許証をお持ちください。");
    }

    @Test
    void a_word_in_braces_that_is_none_of_ours_and_a_dollar_sign_stay() {
        assertThat(CallScript.sentences("{住所}は$1です", RECEIPT, List.of())).containsExactly("{住所}は$1です");
    }

    @Test
    void a_procedure_without_words_has_none() {
        assertThat(CallScript.sentences("", RECEIPT, List.of())).isEmpty();
    }
}
