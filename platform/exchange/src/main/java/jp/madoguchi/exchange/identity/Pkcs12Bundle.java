package jp.madoguchi.exchange.identity;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;

/** An identity as a PKCS#12 file, in the JDK's own format (PBES2, AES-256, HMAC-SHA-256). */
final class Pkcs12Bundle {
    private static final String SIGNING = "signing";
    private static final String ENCRYPTION = "encryption";

    private Pkcs12Bundle() {}

    static byte[] write(ExchangeIdentity identity, char[] password) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            PublicIdentity open = identity.publicIdentity();
            store.setKeyEntry(SIGNING, identity.signingKey(), password, new Certificate[] {open.signing()});
            store.setKeyEntry(ENCRYPTION, identity.encryptionKey(), password, new Certificate[] {open.encryption()});
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            store.store(file, password);
            return file.toByteArray();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("The keys could not be written as PKCS#12", e);
        }
    }

    static ExchangeIdentity read(byte[] file, char[] password) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(file), password);
            if (store.getKey(SIGNING, password) instanceof PrivateKey signingKey
                    && store.getKey(ENCRYPTION, password) instanceof PrivateKey encryptionKey
                    && store.getCertificate(SIGNING) instanceof X509Certificate signing
                    && store.getCertificate(ENCRYPTION) instanceof X509Certificate encryption) {
                return new ExchangeIdentity(PemBundle.checked(signing, encryption), signingKey, encryptionKey);
            }
            throw new InvalidIdentityException("鍵ファイルに必要な鍵がありません。バックアップの鍵ファイルを選んでください。");
        } catch (GeneralSecurityException | IOException e) {
            throw new InvalidIdentityException("鍵ファイルを開けません。パスワードと、ファイルが壊れていないかを確認してください。", e);
        }
    }
}
