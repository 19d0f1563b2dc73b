package jp.madoguchi.agent.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OneTimeCodesTest {

    private static final SecretKey RFC_KEY =
            new SecretKeySpec("12345678901234567890".getBytes(StandardCharsets.US_ASCII), OneTimeCodes.ALGORITHM);

    private final OneTimeCodes codes = new OneTimeCodes();

    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1234567890, 005924", "20000000000, 353130"})
    @Requirement("R052")
    void agrees_with_the_test_vectors_of_rfc_6238(long second, String code) {
        assertThat(codes.stepOf(RFC_KEY, code, Instant.ofEpochSecond(second))).hasValue(second / 30);
    }

    @Test
    void takes_the_step_before_and_the_step_after_but_no_other() {
        Instant then = Instant.ofEpochSecond(1111111109);
        assertThat(codes.stepOf(RFC_KEY, "081804", then.plusSeconds(30))).isPresent();
        assertThat(codes.stepOf(RFC_KEY, "081804", then.minusSeconds(30))).isPresent();
        assertThat(codes.stepOf(RFC_KEY, "081804", then.plusSeconds(60))).isEmpty();
        assertThat(codes.stepOf(RFC_KEY, "081804", then.minusSeconds(60))).isEmpty();
    }

    @Test
    void takes_full_width_digits_and_blanks() {
        assertThat(codes.stepOf(RFC_KEY, " ０８１ ８０４", Instant.ofEpochSecond(1111111109)))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "81804", "000000", "0818041", "abcdef"})
    void refuses_anything_else(String typed) {
        assertThat(codes.stepOf(RFC_KEY, typed, Instant.ofEpochSecond(1111111109)))
                .isEmpty();
    }
}
