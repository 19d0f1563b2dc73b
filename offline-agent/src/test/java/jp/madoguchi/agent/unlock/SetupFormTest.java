package jp.madoguchi.agent.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.FieldError;

class SetupFormTest {

    private static BeanPropertyBindingResult check(SetupForm form) {
        BeanPropertyBindingResult result = new BeanPropertyBindingResult(form, "form");
        form.check(result);
        return result;
    }

    @Test
    void takes_a_good_form_and_brings_it_into_shape() {
        SetupForm form = new SetupForm(
                " T1 ", "Miura", "https://miura.example.jp/", "Yamada", "Correct-horse-7", "Correct-horse-7");
        assertThat(check(form).hasErrors()).isFalse();
        assertThat(form.toTerminal().site()).isEqualTo("HTTPS://MIURA.EXAMPLE.JP");
        assertThat(form.toTerminal().city()).isEqualTo("miura");
        assertThat(form.loginName()).isEqualTo("yamada");
    }

    @Test
    void marks_every_field_that_cannot_be_taken() {
        SetupForm form = new SetupForm("T 1/", "三浦", "miura.example.jp/top", "山田", "short", "other");
        assertThat(check(form).getFieldErrors())
                .extracting(FieldError::getField)
                .containsExactlyInAnyOrder("terminal", "city", "site", "loginName", "password", "passwordAgain");
    }

    @Test
    void hides_its_password() {
        assertThat(new SetupForm("T1", "miura", "", "", "Correct-horse-7", "").toString())
                .doesNotContain("horse");
    }
}
