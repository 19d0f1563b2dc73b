package jp.madoguchi.exchange.sealed;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.List;
import jp.madoguchi.exchange.CryptoProvider;
import jp.madoguchi.exchange.identity.PublicIdentity;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSAuthEnvelopedDataStreamGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.OriginatorInfoGenerator;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyAgreeRecipientInfoGenerator;
import org.bouncycastle.operator.OutputAEADEncryptor;

/**
 * The outer layer: AuthEnvelopedData, AES-256-GCM, its key wrapped for each recipient by ECDH on P-256. It names its
 * writer in clear (originatorInfo), so that a reader who cannot open it can say whose it is.
 */
final class CmsEncryption {
    private CmsEncryption() {}

    /** What {@code out} has received when this returns is the layer's head. */
    static OutputStream open(OutputStream out, PublicIdentity sender, List<PublicIdentity> recipients)
            throws IOException {
        try {
            CMSAuthEnvelopedDataStreamGenerator generator = new CMSAuthEnvelopedDataStreamGenerator();
            for (PublicIdentity recipient : recipients) {
                generator.addRecipientInfoGenerator(keyAgreement(recipient));
            }
            generator.setOriginatorInfo(
                    new OriginatorInfoGenerator(new JcaX509CertificateHolder(sender.signing())).generate());
            return generator.open(out, (OutputAEADEncryptor) new JceCMSContentEncryptorBuilder(CMSAlgorithm.AES256_GCM)
                    .setProvider(CryptoProvider.get())
                    .setSecureRandom(CryptoProvider.random())
                    .build());
        } catch (CMSException | GeneralSecurityException e) {
            throw new IllegalStateException("The file could not be encrypted", e);
        }
    }

    /** A fresh key per recipient: a key agreement shared by several would tie them together for no gain. */
    private static JceKeyAgreeRecipientInfoGenerator keyAgreement(PublicIdentity recipient)
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
