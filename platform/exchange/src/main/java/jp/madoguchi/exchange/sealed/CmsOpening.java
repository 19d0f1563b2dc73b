package jp.madoguchi.exchange.sealed;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.exchange.CryptoProvider;
import jp.madoguchi.exchange.identity.ExchangeIdentity;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSAuthEnvelopedDataParser;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedDataParser;
import org.bouncycastle.cms.RecipientInformation;
import org.bouncycastle.cms.jcajce.JceKeyAgreeAuthEnvelopedRecipient;
import org.bouncycastle.cms.jcajce.JceKeyAgreeRecipientId;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Takes the two layers off, without judging who signed. What it gives is not authenticated until read to its end. */
final class CmsOpening {
    private CmsOpening() {}

    /** The decrypted inner layer, or empty when the file is encrypted to none of these identities. */
    static Optional<InputStream> decrypt(InputStream file, List<ExchangeIdentity> selves)
            throws IOException, CMSException {
        CMSAuthEnvelopedDataParser envelope = new CMSAuthEnvelopedDataParser(file);
        if (!CMSAlgorithm.AES256_GCM
                .getId()
                .equals(envelope.getEncryptionAlgOID().getAlgorithm().getId())) {
            throw new CMSException("Another cipher than AES-256-GCM");
        }
        for (ExchangeIdentity self : selves) {
            RecipientInformation own = envelope.getRecipientInfos()
                    .get(new JceKeyAgreeRecipientId(self.publicIdentity().encryption()));
            if (own != null) {
                var key = new JceKeyAgreeAuthEnvelopedRecipient(self.encryptionKey()).setProvider(CryptoProvider.get());
                return Optional.of(own.getContentStream(key).getContentStream());
            }
        }
        return Optional.empty();
    }

    /** The signed layer within. */
    static CMSSignedDataParser signed(InputStream decrypted) throws CMSException {
        try {
            return new CMSSignedDataParser(
                    new JcaDigestCalculatorProviderBuilder()
                            .setProvider(CryptoProvider.get())
                            .build(),
                    decrypted);
        } catch (OperatorCreationException e) {
            throw new IllegalStateException("BouncyCastle has SHA-256", e);
        }
    }
}
