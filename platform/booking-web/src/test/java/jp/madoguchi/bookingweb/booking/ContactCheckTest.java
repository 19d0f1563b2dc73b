package jp.madoguchi.bookingweb.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.madoguchi.core.booking.ContactForm;
import jp.madoguchi.core.settings.FieldUse;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;

class ContactCheckTest {

    @ParameterizedTest
    @CsvSource({"OFF,", "OPTIONAL,", "REQUIRED,form.email.missing"})
    @Requirement("R091")
    void an_empty_address_is_wrong_only_where_the_city_requires_one(FieldUse use, String problem) {
        Errors errors = check(new ContactForm("", "", true), use, FieldUse.OFF);
        assertThat(errors.getFieldErrors().stream().map(e -> e.getCode()).toList())
                .isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @ParameterizedTest
    @ValueSource(strings = {"taro", "taro@", "太郎@example.jp", "a@b@c.jp", "a@example.jp, b@example.jp"})
    void an_address_that_no_mail_reaches_is_named(String wrong) {
        Errors errors = check(new ContactForm(wrong, "", true), FieldUse.OPTIONAL, FieldUse.OFF);
        assertThat(errors.getFieldError("email").getCode()).isEqualTo("form.email.wrong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"046-882-1111", "０４６－８８２－１１１１", "09012345678", "(046)882-1111", "046 882 1111"})
    void a_telephone_number_is_read_however_people_write_it(String typed) {
        assertThat(check(new ContactForm("", typed, true), FieldUse.OFF, FieldUse.REQUIRED)
                        .hasErrors())
                .isFalse();
    }

    @Test
    void a_telephone_number_without_digits_is_named() {
        Errors errors = check(new ContactForm("", "なし", true), FieldUse.OFF, FieldUse.OPTIONAL);
        assertThat(errors.getFieldError("phone").getCode()).isEqualTo("form.phone.wrong");
    }

    @Test
    @Requirement("R089")
    void nobody_goes_on_without_confirming_the_cautions() {
        Errors errors = check(new ContactForm("", "", false), FieldUse.OFF, FieldUse.OFF);
        assertThat(errors.getFieldError("cautions").getCode()).isEqualTo("form.cautions.missing");
    }

    private static Errors check(ContactForm contact, FieldUse email, FieldUse phone) {
        BookingForm form = BookingForm.of(contact);
        Errors errors = new BeanPropertyBindingResult(form, "form");
        ContactCheck.check(contact, new BookingFields(email, phone, 2, List.of("注意")), errors);
        return errors;
    }
}
