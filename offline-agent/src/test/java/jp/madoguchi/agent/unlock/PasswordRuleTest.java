package jp.madoguchi.agent.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"correct-horse", "abcdefghijkl", "Aa3$efgh", "ZZyy11!?"})
    @Requirement("R052")
    void takes_twelve_characters_or_eight_of_all_four_classes(String password) {
        assertThat(PasswordRule.broken(password, "yamada")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Aa3$efg, length",
        "abcdefghijk, length",
        "Abcdefg1, length",
        "パスワードパスワードパス, ascii",
        "correct horse battery, ascii",
        "aaaaaaaaaaaaa, simple",
        "my-Yamada-2026!, name"
    })
    void refuses_with_the_reason(String password, String reason) {
        assertThat(PasswordRule.broken(password, "yamada")).contains("agent.unlock.password." + reason);
    }

    @Test
    void refuses_more_than_128_characters() {
        assertThat(PasswordRule.broken("abcde".repeat(26), "yamada")).contains("agent.unlock.password.length");
    }
}
