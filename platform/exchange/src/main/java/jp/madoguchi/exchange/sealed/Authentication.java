package jp.madoguchi.exchange.sealed;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import jp.madoguchi.exchange.CryptoProvider;
import jp.madoguchi.exchange.identity.PartyName;
import jp.madoguchi.exchange.identity.PublicIdentity;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedDataParser;
import org.bouncycastle.cms.SignerId;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSignerId;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/** The first pass over a file: all of it is decrypted and thrown away, to learn whether every byte is genuine. */
final class Authentication {
    private Authentication() {}

    /** The signed manifest and enclosure, when GCM tag, signature, checksum and writer are right. */
    static Genuine of(Path file, PartyName named, ExpectedContext context) throws IOException, RefusedException {
        try (WatchedInput in = new WatchedInput(file)) {
            try {
                InputStream decrypted = CmsOpening.decrypt(in, context.selves())
                        .orElseThrow(() -> new RefusedException(ContextRules.unopened(named, context)));
                return verify(file, decrypted, named, context);
            } catch (IOException | CMSException | RuntimeException e) {
                in.throwDiskFailure();
                throw new RefusedException(Refusal.damaged(), e);
            }
        }
    }

    private static Genuine verify(Path file, InputStream decrypted, PartyName named, ExpectedContext context)
            throws IOException, CMSException, RefusedException {
        CMSSignedDataParser signed = CmsOpening.signed(decrypted);
        DigestInputStream content =
                new DigestInputStream(signed.getSignedContent().getContentStream(), Digests.sha256());
        content.transferTo(OutputStream.nullOutputStream());
        Collection<SignerInformation> signers = signed.getSignerInfos().getSigners();
        decrypted.transferTo(OutputStream.nullOutputStream());
        if (signers.size() != 1) {
            throw new CMSException("A sealed file has one signer");
        }
        SignerInformation signer = signers.iterator().next();
        PublicIdentity sender = sender(signer.getSID(), context)
                .orElseThrow(() -> new RefusedException(ContextRules.unknownSender(named, context)));
        requireSignature(signer, sender);
        Manifest manifest = ManifestText.read(CmsAttributes.text(signer.getSignedAttributes(), CmsAttributes.MANIFEST));
        ContextRules.requireWriter(manifest, sender);
        if (!EnvelopeHead.fromText(CmsAttributes.text(signer.getSignedAttributes(), CmsAttributes.HEAD))
                .matches(file)) {
            throw new CMSException("The head was changed");
        }
        if (!manifest.contentSha256()
                .equals(HexFormat.of().formatHex(content.getMessageDigest().digest()))) {
            throw new CMSException("The content's checksum is another");
        }
        return new Genuine(manifest, enclosure(manifest, signer));
    }

    private static Enclosure enclosure(Manifest manifest, SignerInformation signer) {
        return manifest.formatVersion() == 1
                ? Enclosure.NONE
                : EnclosureText.read(CmsAttributes.text(signer.getSignedAttributes(), CmsAttributes.ENCLOSURE));
    }

    /** What the signature covers beside the rows. */
    record Genuine(Manifest manifest, Enclosure enclosure) {}

    private static Optional<PublicIdentity> sender(SignerId signer, ExpectedContext context) {
        return context.knownSenders().stream()
                .filter(known -> new JcaSignerId(known.signing()).equals(signer))
                .findFirst();
    }

    /** Verified with the enrolled key alone: the certificate's dates do not matter, a terminal's clock may be wrong. */
    private static void requireSignature(SignerInformation signer, PublicIdentity sender) throws CMSException {
        try {
            boolean verified = NISTObjectIdentifiers.id_sha256.getId().equals(signer.getDigestAlgOID())
                    && signer.verify(new JcaSimpleSignerInfoVerifierBuilder()
                            .setProvider(CryptoProvider.get())
                            .build(sender.signing().getPublicKey()));
            if (!verified) {
                throw new CMSException("The signature is wrong");
            }
        } catch (OperatorCreationException e) {
            throw new CMSException("The signature cannot be checked", e);
        }
    }
}
