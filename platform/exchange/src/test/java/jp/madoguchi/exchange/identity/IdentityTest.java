package jp.madoguchi.exchange.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T00:00:00Z"), ZoneId.of("Asia/Tokyo"));

    private final ExchangeIdentity city = ExchangeIdentity.generateCity("miura", CLOCK);
    private final ExchangeIdentity terminal = ExchangeIdentity.generateTerminal("miura", "T1", CLOCK);

    @Test
    void comes_back_from_its_key_file_with_the_password() {
        ExchangeIdentity again =
                ExchangeIdentity.fromPkcs12(terminal.toPkcs12("合い言葉 1".toCharArray()), "合い言葉 1".toCharArray());

        assertThat(again.fingerprint()).isEqualTo(terminal.fingerprint());
        assertThat(again.name()).isEqualTo(PartyName.ofTerminal("miura", "T1"));
        assertThat(again.signingKey().getEncoded())
                .isEqualTo(terminal.signingKey().getEncoded());
    }

    @Test
    void does_not_come_back_with_another_password() {
        byte[] file = terminal.toPkcs12("right".toCharArray());

        assertThatThrownBy(() -> ExchangeIdentity.fromPkcs12(file, "wrong".toCharArray()))
                .isInstanceOf(InvalidIdentityException.class)
                .hasMessageContaining("パスワード");
    }

    @Test
    void travels_as_a_pem_file() {
        PublicIdentity read = PublicIdentity.fromPem(terminal.publicIdentity().toPem());

        assertThat(read).isEqualTo(terminal.publicIdentity());
        assertThat(read.fingerprint()).matches("[0-9a-f]{64}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "氏名,住所", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"})
    void refuses_a_file_that_is_no_public_identity(String text) {
        assertThatThrownBy(() -> PublicIdentity.fromPem(text))
                .isInstanceOf(InvalidIdentityException.class)
                .hasMessageContaining("公開鍵ファイル");
    }

    @Test
    void refuses_two_certificates_that_do_not_belong_together() {
        String mixed = firstHalf(terminal) + secondHalf(ExchangeIdentity.generateTerminal("miura", "T1", CLOCK));

        assertThatThrownBy(() -> PublicIdentity.fromPem(mixed)).isInstanceOf(InvalidIdentityException.class);
    }

    @Test
    void refuses_the_two_certificates_in_the_wrong_order() {
        String swapped = secondHalf(terminal) + firstHalf(terminal);

        assertThatThrownBy(() -> PublicIdentity.fromPem(swapped)).isInstanceOf(InvalidIdentityException.class);
    }

    @Test
    @Requirement("R051")
    void shows_both_sides_the_same_comparison_code() {
        String atTheCity = ComparisonCode.of(city.publicIdentity(), terminal.publicIdentity());
        String atTheTerminal = ComparisonCode.of(terminal.publicIdentity(), city.publicIdentity());

        assertThat(atTheCity).isEqualTo(atTheTerminal).matches("[0-9]{4} [0-9]{4} [0-9]{4} [0-9]{4}");
    }

    @Test
    @Requirement("R051")
    void shows_another_comparison_code_when_a_key_was_exchanged_on_the_way() {
        ExchangeIdentity impostor = ExchangeIdentity.generateTerminal("miura", "T1", CLOCK);

        assertThat(ComparisonCode.of(city.publicIdentity(), impostor.publicIdentity()))
                .isNotEqualTo(ComparisonCode.of(city.publicIdentity(), terminal.publicIdentity()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../miura", "Miura", "", "三浦", "miura/terminal"})
    void takes_no_city_code_that_is_unsafe_in_a_path(String code) {
        assertThatThrownBy(() -> PartyName.ofCity(code)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shows_no_private_key() {
        assertThat(terminal.toString())
                .startsWith("ExchangeIdentity[PublicIdentity[miura/terminal/T1 ")
                .hasSizeLessThan(80);
    }

    private static String firstHalf(ExchangeIdentity identity) {
        String pem = identity.publicIdentity().toPem();
        return pem.substring(0, pem.lastIndexOf("-----BEGIN"));
    }

    private static String secondHalf(ExchangeIdentity identity) {
        String pem = identity.publicIdentity().toPem();
        return pem.substring(pem.lastIndexOf("-----BEGIN"));
    }
}
