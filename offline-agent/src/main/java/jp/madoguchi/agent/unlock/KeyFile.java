package jp.madoguchi.agent.unlock;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStore.PasswordProtection;
import java.security.KeyStore.SecretKeyEntry;
import java.security.Security;
import java.security.UnrecoverableKeyException;
import java.util.Optional;
import javax.crypto.SecretKey;

/** The vault's key in a PKCS#12 file of the JDK (PBES2: AES-256, PBKDF2 with HMAC-SHA-256, 600,000 rounds). */
final class KeyFile {

    private static final String NAME = "data";
    private static final String ROUNDS = "600000";

    private KeyFile() {}

    static synchronized byte[] write(SecretKey key, char[] password) {
        Security.setProperty("keystore.pkcs12.keyPbeIterationCount", ROUNDS);
        Security.setProperty("keystore.pkcs12.macIterationCount", ROUNDS);
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setEntry(NAME, new SecretKeyEntry(key), new PasswordProtection(password));
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            store.store(file, password);
            return file.toByteArray();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("The vault's key cannot be written", e);
        } finally {
            // Other files are under a random key, which needs no rounds: they keep the platform's own number.
            Security.setProperty("keystore.pkcs12.keyPbeIterationCount", "");
            Security.setProperty("keystore.pkcs12.macIterationCount", "");
        }
    }

    /** The key, or empty when the password is another one. */
    static Optional<SecretKey> read(byte[] file, char[] password) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(file), password);
            return Optional.ofNullable((SecretKey) store.getKey(NAME, password));
        } catch (IOException e) {
            if (e.getCause() instanceof UnrecoverableKeyException) {
                return Optional.empty();
            }
            throw new IllegalStateException("The vault's key file is damaged; restore it from the backup", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The vault's key file cannot be read; restore it from the backup", e);
        }
    }
}
