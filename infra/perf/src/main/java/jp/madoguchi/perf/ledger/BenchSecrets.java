package jp.madoguchi.perf.ledger;

import java.nio.charset.StandardCharsets;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import jp.madoguchi.base.random.KeyedHash;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.ledger.port.Secrets;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.keygen.KeyGenerators;

/** AES-256-GCM by the same library as the terminal's vault, under a key of this run. */
final class BenchSecrets implements Secrets {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 16;

    private final AesBytesEncryptor sealer;
    private final KeyedHash hash;

    BenchSecrets() {
        SecretKey key = new SecretKeySpec(new SecureTokens().bytes(KEY_BYTES), "AES");
        this.sealer = new AesBytesEncryptor(key, KeyGenerators.secureRandom(NONCE_BYTES), CipherAlgorithm.GCM);
        this.hash = new KeyedHash(key, "ledger search");
    }

    @Override
    public byte[] seal(String plain) {
        return sealer.encrypt(plain.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String open(byte[] sealed) {
        return new String(sealer.decrypt(sealed), StandardCharsets.UTF_8);
    }

    @Override
    public byte[] keyedHash(String plain) {
        return hash.of(plain);
    }
}
