package jp.madoguchi.core.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.core.settings.FieldUse;
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
        ContactRules rules = new ContactRules(FieldUse.OFF, FieldUse.OFF);
        ContactForm typed = new ContactForm("a@example.jp", "09012345678", true);

        assertThat(rules.problems(typed)).isEmpty();
        assertThat(rules.emailOf(typed)).isNull();
        assertThat(rules.phoneOf(typed)).isNull();
    }

    @Test
    void a_telephone_number_is_kept_as_digits_however_it_was_typed() {
        ContactRules rules = new ContactRules(FieldUse.OFF, FieldUse.OPTIONAL);

        assertThat(rules.phoneOf(new ContactForm("", "０９０－１２３４ー５６７８", true))).isEqualTo("09012345678");
    }

    @Test
    void the_cautions_must_be_confirmed() {
        assertThat(keys(FieldUse.OFF, FieldUse.OFF, ContactForm.EMPTY)).containsExactly("booking.cautions.missing");
    }

    private static List<String> keys(FieldUse email, FieldUse phone, ContactForm typed) {
        return new ContactRules(email, phone)
                .problems(typed).stream().map(Problem::key).toList();
    }
}
