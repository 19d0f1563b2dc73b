package jp.madoguchi.core.emailfirst;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.core.mail.EmailAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressAdviceTest {

    @ParameterizedTest
    @CsvSource({
        "a@gmial.com, a@gmail.com",
        "a@gmail.con, a@gmail.com",
        "a@docomo.ne.co, a@docomo.ne.jp",
        "a@yahoo.co.jpp, a@yahoo.co.jp",
        "a@icloud.co, a@icloud.com",
        "a@Softbank.ne.ip, a@softbank.ne.jp"
    })
    void a_slip_in_a_well_known_domain_is_questioned(String typed, String meant) {
        assertThat(AddressAdvice.meant(new EmailAddress(typed))).hasValue(new EmailAddress(meant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a@gmail.com", "a@GMAIL.com", "a@mail.com", "a@ymail.com", "a@city.miura.lg.jp", "a@au.com"})
    void what_is_right_is_not(String typed) {
        assertThat(AddressAdvice.meant(new EmailAddress(typed))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ ", "taro@example.jp"})
    void full_width_is_forgiven(String typed) {
        assertThat(AddressAdvice.read(typed)).hasValue(new EmailAddress("taro@example.jp"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@example.jp\nBcc: b@example.jp", "a b@example.jp", "a@", "", "😀@example.jp"})
    void what_could_change_a_header_is_no_address(String typed) {
        assertThat(AddressAdvice.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"a@docomo.ne.jp, true", "a@au.com, true", "a@i.softbank.jp, true", "a@gmail.com, false"})
    void carriers_are_known(String typed, boolean carrier) {
        assertThat(AddressAdvice.isCarriers(new EmailAddress(typed))).isEqualTo(carrier);
    }
}
