package jp.madoguchi.base.random;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * HMAC-SHA-256 of short texts under a key that is drawn (HKDF, RFC 5869) from a data key for one purpose: equal texts are
 * found by equal hashes, and without the key nobody can try all 11-digit numbers.
 */
public final class KeyedHash {

    private static final String HMAC = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final SecretKey key;

    /** @param purpose tells this hash from others under the same data key */
    public KeyedHash(SecretKey dataKey, String purpose) {
        try {
            this.key = KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            HMAC,
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(dataKey)
                                    .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), KEY_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform of this version has HKDF", e);
        }
    }

    /** 32 bytes; the same for the same text. */
    public byte[] of(String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + HMAC, e);
        }
    }
}
