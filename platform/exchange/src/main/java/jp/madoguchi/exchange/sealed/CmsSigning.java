package jp.madoguchi.exchange.sealed;

import java.io.IOException;
import java.io.OutputStream;
import java.security.cert.CertificateEncodingException;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Function;
import jp.madoguchi.exchange.CryptoProvider;
import jp.madoguchi.exchange.identity.ExchangeIdentity;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSSignedDataStreamGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** The inner layer: SignedData, ECDSA P-256 with SHA-256, the manifest and the head as signed attributes. */
final class CmsSigning {
    private CmsSigning() {}

    /** @param manifestOf gives the manifest once the content has been written, from the content's SHA-256 */
    static OutputStream open(
            OutputStream out,
            ExchangeIdentity sender,
            EnvelopeHead head,
            Enclosure enclosure,
            Function<String, Manifest> manifestOf)
            throws IOException {
        try {
            SignerInfoGenerator signer = new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder()
                            .setProvider(CryptoProvider.get())
                            .build())
                    .setSignedAttributeGenerator(
                            parameters -> signedAttributes(parameters, head, enclosure, manifestOf))
                    .build(
                            new JcaContentSignerBuilder("SHA256withECDSA")
                                    .setProvider(CryptoProvider.get())
                                    .setSecureRandom(CryptoProvider.random())
                                    .build(sender.signingKey()),
                            sender.publicIdentity().signing());
            CMSSignedDataStreamGenerator generator = new CMSSignedDataStreamGenerator();
            generator.addSignerInfoGenerator(signer);
            return generator.open(out, true);
        } catch (OperatorCreationException | CertificateEncodingException e) {
            throw new IllegalStateException("The file could not be signed", e);
        }
    }

    /** Without signingTime: it would be the system's clock, and the manifest has the time. */
    private static AttributeTable signedAttributes(
            Map<String, Object> parameters,
            EnvelopeHead head,
            Enclosure enclosure,
            Function<String, Manifest> manifestOf) {
        byte[] digest = (byte[]) parameters.get(CMSAttributeTableGenerator.DIGEST);
        if (digest == null) {
            throw new IllegalStateException("The content's digest is not known yet");
        }
        Manifest manifest = manifestOf.apply(HexFormat.of().formatHex(digest));
        AttributeTable usual = new DefaultSignedAttributeTableGenerator()
                .getAttributes(parameters)
                .remove(CMSAttributes.signingTime);
        AttributeTable own = CmsAttributes.add(usual, CmsAttributes.MANIFEST, ManifestText.write(manifest));
        own = CmsAttributes.add(own, CmsAttributes.HEAD, head.toText());
        return CmsAttributes.add(own, CmsAttributes.ENCLOSURE, EnclosureText.write(enclosure));
    }
}
