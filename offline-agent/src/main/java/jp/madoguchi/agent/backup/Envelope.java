package jp.madoguchi.agent.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import javax.crypto.SecretKey;
import jp.madoguchi.exchange.CryptoProvider;
import jp.madoguchi.exchange.identity.ExchangeIdentity;
import jp.madoguchi.exchange.identity.PublicIdentity;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSAuthEnvelopedDataParser;
import org.bouncycastle.cms.CMSAuthEnvelopedDataStreamGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.KEKRecipientId;
import org.bouncycastle.cms.Recipient;
import org.bouncycastle.cms.RecipientId;
import org.bouncycastle.cms.RecipientInformation;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKEKAuthEnvelopedRecipient;
import org.bouncycastle.cms.jcajce.JceKEKRecipientInfoGenerator;
import org.bouncycastle.cms.jcajce.JceKeyAgreeAuthEnvelopedRecipient;
import org.bouncycastle.cms.jcajce.JceKeyAgreeRecipientId;
import org.bouncycastle.cms.jcajce.JceKeyAgreeRecipientInfoGenerator;
import org.bouncycastle.operator.OutputAEADEncryptor;

/**
 * CMS AuthEnvelopedData, AES-256-GCM. Its key is wrapped twice: for the backup's key by ECDH on P-256, and under a key
 * that lives in memory until the file was tried out, so that nobody needs the recovery key for that.
 */
final class Envelope {

    private static final byte[] ONCE = "try-out".getBytes(StandardCharsets.US_ASCII);

    private Envelope() {}

    static OutputStream seal(OutputStream out, PublicIdentity recipient, SecretKey once) throws IOException {
        try {
            CMSAuthEnvelopedDataStreamGenerator generator = new CMSAuthEnvelopedDataStreamGenerator();
            generator.addRecipientInfoGenerator(agreement(recipient));
            generator.addRecipientInfoGenerator(new JceKEKRecipientInfoGenerator(ONCE, once)
                    .setProvider(CryptoProvider.get())
                    .setSecureRandom(CryptoProvider.random()));
            return generator.open(out, (OutputAEADEncryptor) new JceCMSContentEncryptorBuilder(CMSAlgorithm.AES256_GCM)
                    .setProvider(CryptoProvider.get())
                    .setSecureRandom(CryptoProvider.random())
                    .build());
        } catch (CMSException | GeneralSecurityException e) {
            throw new IllegalStateException("The backup could not be encrypted", e);
        }
    }

    /** What it gives is not authenticated until it was read to its end. */
    static InputStream open(InputStream file, SecretKey once) throws IOException {
        return open(
                file,
                new KEKRecipientId(ONCE),
                new JceKEKAuthEnvelopedRecipient(once).setProvider(CryptoProvider.get()));
    }

    /** What it gives is not authenticated until it was read to its end. */
    static InputStream open(InputStream file, ExchangeIdentity key) throws IOException {
        return open(
                file,
                new JceKeyAgreeRecipientId(key.publicIdentity().encryption()),
                new JceKeyAgreeAuthEnvelopedRecipient(key.encryptionKey()).setProvider(CryptoProvider.get()));
    }

    private static InputStream open(InputStream file, RecipientId id, Recipient recipient) throws IOException {
        try {
            CMSAuthEnvelopedDataParser envelope = new CMSAuthEnvelopedDataParser(file);
            RecipientInformation own = envelope.getRecipientInfos().get(id);
            if (own == null) {
                throw new IOException("The backup is not encrypted to this key");
            }
            return own.getContentStream(recipient).getContentStream();
        } catch (CMSException | RuntimeException e) {
            throw new IOException("The backup cannot be decrypted", e);
        }
    }

    private static JceKeyAgreeRecipientInfoGenerator agreement(PublicIdentity recipient)
            throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", CryptoProvider.get());
        generator.initialize(new ECGenParameterSpec("secp256r1"), CryptoProvider.random());
        KeyPair ephemeral = generator.generateKeyPair();
        return new JceKeyAgreeRecipientInfoGenerator(
                        CMSAlgorithm.ECDH_SHA256KDF,
                        ephemeral.getPrivate(),
                        ephemeral.getPublic(),
                        CMSAlgorithm.AES256_WRAP)
                .addRecipient(recipient.encryption())
                .setProvider(CryptoProvider.get())
                .setSecureRandom(CryptoProvider.random());
    }
}
