package jp.madoguchi.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;

class OneTimePasswordsTest {

    private final OneTimePasswords passwords = new OneTimePasswords(new SecureTokens());

    @Test
    @Requirement("R198")
    void every_password_has_the_four_classes_and_no_two_are_alike() {
        Set<String> drawn = new HashSet<>();
        for (int i = 0; i < 500; i++) {
            String password = passwords.next();
            assertThat(password)
                    .hasSize(19)
                    .matches(".*[A-Z].*")
                    .matches(".*[a-z].*")
                    .matches(".*[0-9].*")
                    .contains("-");
            drawn.add(password);
        }
        assertThat(drawn).hasSize(500);
    }

    @Test
    void a_password_hides_itself() {
        assertThat(new OneTimePassword("miura.yamada", "CDFG-hjkm-2345-9").toString())
                .isEqualTo("OneTimePassword[miura.yamada]");
    }
}
