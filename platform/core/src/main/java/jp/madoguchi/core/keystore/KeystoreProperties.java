package jp.madoguchi.core.keystore;

import java.util.Base64;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The key that protects every city's keystore.
 *
 * @param masterKey at least 32 bytes in base64, from the environment alone
 */
@ConfigurationProperties("madoguchi")
record KeystoreProperties(String masterKey) {

    private static final int LEAST_BYTES = 32;

    KeystoreProperties {
        if (Base64.getDecoder().decode(masterKey).length < LEAST_BYTES) {
            throw new IllegalArgumentException("MADOGUCHI_MASTER_KEY must hold at least 32 bytes in base64");
        }
    }

    char[] password() {
        return masterKey.toCharArray();
    }

    @Override
    public String toString() {
        return "KeystoreProperties[hidden]";
    }
}
