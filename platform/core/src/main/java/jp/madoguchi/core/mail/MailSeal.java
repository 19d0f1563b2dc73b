package jp.madoguchi.core.mail;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import javax.crypto.spec.SecretKeySpec;
import jp.madoguchi.core.keystore.CityKeystore;
import jp.madoguchi.core.tenancy.Tenancy;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/**
 * Seals what opens something, by AES-256-GCM under a key that is drawn from the city's own: a mail may wait for days, and
 * a copy of the database must not be a way into a booking.
 */
@Component
class MailSeal {
    private static final String SECRET = "link";
    private static final String MARK = "sealed:";
    private static final int NONCE_BYTES = 16;

    private final CityKeystore keystore;
    private final Map<String, BytesEncryptor> byCity = new ConcurrentHashMap<>();

    MailSeal(CityKeystore keystore) {
        this.keystore = keystore;
    }

    /** A mail's values as they are stored. */
    Map<String, String> sealed(Map<String, String> values) {
        return with(values, this::seal);
    }

    /** As they were given to {@link #sealed}, by the same city alone. */
    Map<String, String> opened(Map<String, String> stored) {
        return with(stored, text -> text.startsWith(MARK) ? open(text.substring(MARK.length())) : text);
    }

    private static Map<String, String> with(Map<String, String> values, UnaryOperator<String> change) {
        if (!values.containsKey(SECRET)) {
            return values;
        }
        Map<String, String> changed = new HashMap<>(values);
        changed.computeIfPresent(SECRET, (key, text) -> change.apply(text));
        return changed;
    }

    private String seal(String plain) {
        return MARK + Base64.getEncoder().encodeToString(encryptor().encrypt(plain.getBytes(StandardCharsets.UTF_8)));
    }

    private String open(String sealed) {
        return new String(encryptor().decrypt(Base64.getDecoder().decode(sealed)), StandardCharsets.UTF_8);
    }

    private BytesEncryptor encryptor() {
        String city = Tenancy.current().code();
        BytesEncryptor known = byCity.get(city);
        if (known != null) {
            return known;
        }
        // Nobody waits for another who reads the key: who waits may have the connection that the reader needs.
        BytesEncryptor fresh = new AesBytesEncryptor(
                new SecretKeySpec(keystore.hmac("column-key", "mail"), "AES"),
                KeyGenerators.secureRandom(NONCE_BYTES),
                CipherAlgorithm.GCM);
        byCity.put(city, fresh);
        return fresh;
    }
}
