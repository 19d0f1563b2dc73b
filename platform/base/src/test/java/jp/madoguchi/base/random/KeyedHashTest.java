package jp.madoguchi.base.random;

import static org.assertj.core.api.Assertions.assertThat;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class KeyedHashTest {

    private final SecretKey key = new SecretKeySpec(new SecureTokens().bytes(32), "AES");

    @Test
    void finds_an_equal_text_and_no_other() {
        KeyedHash hash = new KeyedHash(key, "search");
        assertThat(hash.of("04284064130")).hasSize(32).isEqualTo(new KeyedHash(key, "search").of("04284064130"));
        assertThat(hash.of("04284064131")).isNotEqualTo(hash.of("04284064130"));
    }

    @Test
    void differs_by_key_and_by_purpose() {
        byte[] hash = new KeyedHash(key, "search").of("04284064130");
        SecretKey other = new SecretKeySpec(new SecureTokens().bytes(32), "AES");
        assertThat(new KeyedHash(other, "search").of("04284064130")).isNotEqualTo(hash);
        assertThat(new KeyedHash(key, "log").of("04284064130")).isNotEqualTo(hash);
    }
}
