package jp.madoguchi.core.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.core.settings.FieldUse;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;

class ContactRulesTest {

    @Test
    void a_required_field_must_be_given() {
        assertThat(keys(FieldUse.REQUIRED, FieldUse.REQUIRED, new ContactForm(" ", "", true)))
                .containsExactly("booking.email.missing", "booking.phone.missing");
    }

    @Test
    void an_optional_field_may_be_empty_but_not_wrong() {
        assertThat(keys(FieldUse.OPTIONAL, FieldUse.OPTIONAL, new ContactForm("", "", true)))
                .isEmpty();
        assertThat(keys(FieldUse.OPTIONAL, FieldUse.OPTIONAL, new ContactForm("a@b", "12", true)))
                .containsExactly("booking.email.form", "booking.phone.form");
    }

    @Test
    void a_field_that_is_off_is_neither_asked_for_nor_kept() {
        ContactRules rules = ContactRulesTest.rules(FieldUse.OFF, FieldUse.OFF);
        ContactForm typed = new ContactForm("a@example.jp", "09012345678", true);

        assertThat(rules.problems(typed)).isEmpty();
        assertThat(rules.emailOf(typed)).isNull();
        assertThat(rules.phoneOf(typed)).isNull();
    }

    @Test
    void a_telephone_number_is_kept_as_digits_however_it_was_typed() {
        ContactRules rules = ContactRulesTest.rules(FieldUse.OFF, FieldUse.OPTIONAL);

        assertThat(rules.phoneOf(new ContactForm("", "０９０－１２３４ー５６７８", true))).isEqualTo("09012345678");
    }

    @Test
    @Requirement("R089")
    void where_each_caution_has_its_own_box_the_one_box_for_all_and_one_of_two_are_not_enough() {
        ContactRules rules = new ContactRules(FieldUse.OFF, FieldUse.OFF, List.of(), cautions(true));

        assertThat(rules.problems(new ContactForm("", "", true, Map.of("caution-2", "true"))))
                .containsExactly(Problem.of("answers[caution-1]", "question.caution", "本人確認書類をお持ちください。"));
        assertThat(rules.problems(new ContactForm("", "", false, Map.of("caution-1", "true", "caution-2", "true"))))
                .isEmpty();
    }

    @Test
    void a_city_without_cautions_asks_for_no_confirmation() {
        ContactRules rules = new ContactRules(FieldUse.OFF, FieldUse.OFF, List.of(), new Cautions(List.of(), false));

        assertThat(rules.problems(ContactForm.EMPTY)).isEmpty();
    }

    @Test
    void the_cautions_must_be_confirmed() {
        assertThat(keys(FieldUse.OFF, FieldUse.OFF, ContactForm.EMPTY)).containsExactly("booking.cautions.missing");
    }

    static ContactRules rules(FieldUse email, FieldUse phone) {
        return new ContactRules(email, phone, List.of(), cautions(false));
    }

    private static Cautions cautions(boolean each) {
        return new Cautions(
                List.of(
                        new Cautions.Caution("caution-1", "本人確認書類をお持ちください。"),
                        new Cautions.Caution("caution-2", "15歳未満の方は同行が必要です。")),
                each);
    }

    private static List<String> keys(FieldUse email, FieldUse phone, ContactForm typed) {
        return rules(email, phone).problems(typed).stream().map(Problem::key).toList();
    }
}
