package jp.madoguchi.core.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"a@example.jp", " a.b+c@mail.example.co.jp ", "dots..dots.@docomo.example.jp"})
    void takes_an_address_as_people_have_them(String typed) {
        assertThat(EmailAddress.parse(typed))
                .hasValueSatisfying(address -> assertThat(address.value()).isEqualTo(typed.strip()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a@",
                "@example.jp",
                "a@example",
                "a b@example.jp",
                "a@example.jp\r\nBcc: b@example.jp",
                "a@example.jp,b@example.jp",
                "a@example.jp; b@example.jp",
                "A <a@example.jp>",
                "あ@example.jp",
                "a@-example.jp",
                "a@exa_mple.jp",
                "a@example..jp"
            })
    void refuses_what_cannot_stand_in_a_header_alone(String typed) {
        assertThat(EmailAddress.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = "secret@example.jp")
    void hides_itself(String typed) {
        assertThat(new EmailAddress(typed).toString()).doesNotContain("secret");
    }
}
