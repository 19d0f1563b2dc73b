package jp.madoguchi.core.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.core.settings.FieldUse;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactFormTest {

    @ParameterizedTest
    @CsvSource({"OFF,", "OPTIONAL,", "REQUIRED,booking.email.missing"})
    @Requirement("R091")
    void an_empty_address_is_wrong_only_where_the_city_requires_one(FieldUse use, String problem) {
        List<Problem> problems = check(new ContactForm("", "", true), use, FieldUse.OFF);
        assertThat(problems.stream().map(Problem::key).toList())
                .isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @ParameterizedTest
    @ValueSource(strings = {"taro", "taro@", "太郎@example.jp", "a@b@c.jp", "a@example.jp, b@example.jp"})
    void an_address_that_no_mail_reaches_is_named(String wrong) {
        List<Problem> problems = check(new ContactForm(wrong, "", true), FieldUse.OPTIONAL, FieldUse.OFF);
        assertThat(problems).containsExactly(Problem.of("email", "booking.email.form"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"046-882-1111", "０４６－８８２－１１１１", "09012345678", "(046)882-1111", "046 882 1111"})
    void a_telephone_number_is_read_however_people_write_it(String typed) {
        assertThat(check(new ContactForm("", typed, true), FieldUse.OFF, FieldUse.REQUIRED))
                .isEmpty();
    }

    @Test
    void a_telephone_number_without_digits_is_named() {
        List<Problem> problems = check(new ContactForm("", "なし", true), FieldUse.OFF, FieldUse.OPTIONAL);
        assertThat(problems).containsExactly(Problem.of("phone", "booking.phone.form"));
    }

    @Test
    @Requirement("R089")
    void nobody_goes_on_without_confirming_the_cautions() {
        List<Problem> problems = check(new ContactForm("", "", false), FieldUse.OFF, FieldUse.OFF);
        assertThat(problems).containsExactly(Problem.of("cautions", "booking.cautions.missing"));
    }

    private static List<Problem> check(ContactForm contact, FieldUse email, FieldUse phone) {
        return ContactRulesTest.rules(email, phone).problems(contact);
    }
}
