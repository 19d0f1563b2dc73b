package jp.madoguchi.cloudledger;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.spec.SecretKeySpec;
import jp.madoguchi.core.keystore.CityKeystore;
import jp.madoguchi.core.tenancy.Tenancy;
import jp.madoguchi.ledger.port.Secrets;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/** Seals the ledger's secret columns by AES-256-GCM under a key that is drawn from the city's own. */
@Component
class CitySecrets implements Secrets {

    private static final int NONCE_BYTES = 16;

    private final CityKeystore keystore;
    private final Map<String, BytesEncryptor> byCity = new ConcurrentHashMap<>();

    CitySecrets(CityKeystore keystore) {
        this.keystore = keystore;
    }

    @Override
    public byte[] seal(String plain) {
        return encryptor().encrypt(plain.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String open(byte[] sealed) {
        return new String(encryptor().decrypt(sealed), StandardCharsets.UTF_8);
    }

    @Override
    public byte[] keyedHash(String plain) {
        return keystore.hmac("ledger-search", plain);
    }

    private BytesEncryptor encryptor() {
        return byCity.computeIfAbsent(
                Tenancy.current().code(),
                city -> new AesBytesEncryptor(
                        new SecretKeySpec(keystore.hmac("column-key", "ledger"), "AES"),
                        KeyGenerators.secureRandom(NONCE_BYTES),
                        CipherAlgorithm.GCM));
    }
}
