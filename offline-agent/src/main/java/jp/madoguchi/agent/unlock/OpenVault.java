package jp.madoguchi.agent.unlock;

import java.nio.charset.StandardCharsets;
import javax.crypto.SecretKey;
import jp.madoguchi.base.random.KeyedHash;
import jp.madoguchi.exchange.identity.ExchangeIdentity;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.keygen.KeyGenerators;

/** The terminal's keys while somebody is signed in. It lives in the memory of that session alone. */
public final class OpenVault {

    private static final int NONCE_BYTES = 16;

    private final SecretKey data;
    private final AesBytesEncryptor sealer;
    private final KeyedHash hash;
    private final ExchangeIdentity identity;

    OpenVault(SecretKey data, ExchangeIdentity identity) {
        this.data = data;
        this.sealer = sealer(data);
        this.hash = new KeyedHash(data, "ledger search");
        this.identity = identity;
    }

    static AesBytesEncryptor sealer(SecretKey data) {
        return new AesBytesEncryptor(data, KeyGenerators.secureRandom(NONCE_BYTES), CipherAlgorithm.GCM);
    }

    /** A short secret as AES-256-GCM, with its nonce in front. */
    public byte[] seal(String secret) {
        return sealer.encrypt(secret.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws IllegalStateException when it was changed or sealed by another terminal */
    public String open(byte[] sealed) {
        return new String(openBytes(sealed), StandardCharsets.UTF_8);
    }

    /** 32 bytes by which an equal text is found again. */
    public byte[] keyedHash(String text) {
        return hash.of(text);
    }

    /** The data key under another password. */
    byte[] wrap(String password) {
        return KeyFile.write(data, password.toCharArray());
    }

    byte[] sealBytes(byte[] secret) {
        return sealer.encrypt(secret);
    }

    byte[] openBytes(byte[] sealed) {
        return sealer.decrypt(sealed);
    }

    /** The terminal's signing and decryption keys. */
    public ExchangeIdentity identity() {
        return identity;
    }

    /** Nothing of what it holds. */
    @Override
    public String toString() {
        return "OpenVault";
    }
}
