package jp.madoguchi.core.keystore;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;

/** The key of a city's hashes as a PKCS#12 file. */
final class HashKeyFile {

    private static final String ALIAS = "hash";

    private HashKeyFile() {}

    static byte[] generate(char[] password) {
        try {
            SecretKey key = KeyGenerator.getInstance("HmacSHA256").generateKey();
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setEntry(ALIAS, new KeyStore.SecretKeyEntry(key), new KeyStore.PasswordProtection(password));
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            store.store(file, password);
            return file.toByteArray();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("A hash key could not be made", e);
        }
    }

    /** @throws IllegalStateException when the master key is not the one the file was made with */
    static SecretKey read(byte[] file, char[] password) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(file), password);
            return (SecretKey) store.getKey(ALIAS, password);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("A city's hash key cannot be opened: is the master key the right one?", e);
        }
    }
}
