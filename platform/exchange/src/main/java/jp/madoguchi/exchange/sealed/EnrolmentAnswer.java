package jp.madoguchi.exchange.sealed;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.exchange.CryptoProvider;
import jp.madoguchi.exchange.identity.ExchangeIdentity;
import jp.madoguchi.exchange.identity.InvalidIdentityException;
import jp.madoguchi.exchange.identity.PublicIdentity;
import jp.madoguchi.exchange.record.FieldMask;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.util.io.pem.PemObject;

/**
 * What a city hands a terminal when they get to know each other: its public identity, and, signed with it, the fields
 * that it takes. A PEM file whose two certificates are followed by one CMS block.
 *
 * @param city the city's keys, to be used only after the code was compared
 * @param fields what the city takes; empty in a file without the block
 */
public record EnrolmentAnswer(PublicIdentity city, Optional<FieldMask> fields) {
    private static final List<String> KEYS = List.of("city", "uploadFields");

    /** The file's text. */
    public static String write(ExchangeIdentity city, FieldMask fields) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(KEYS.getFirst(), city.name().city());
        values.put(KEYS.getLast(), String.join(" ", fields.travellingCodes()));
        StringWriter text = new StringWriter();
        try (JcaPEMWriter pem = new JcaPEMWriter(text)) {
            text.write(city.publicIdentity().toPem());
            pem.writeObject(
                    new PemObject("CMS", signed(city, TextFields.write(values)).getEncoded()));
        } catch (IOException e) {
            throw new IllegalStateException("The answer cannot be written", e);
        }
        return text.toString();
    }

    /**
     * Reads what {@link #write} wrote, or a public identity alone.
     *
     * @throws InvalidIdentityException when it is anything else, or the block is not signed with these keys
     */
    public static EnrolmentAnswer read(String text) {
        PublicIdentity city = PublicIdentity.fromPem(text);
        try (PEMParser pem = new PEMParser(new StringReader(text))) {
            for (Object next = pem.readObject(); next != null; next = pem.readObject()) {
                if (next instanceof ContentInfo content) {
                    return new EnrolmentAnswer(city, Optional.of(fields(city, new CMSSignedData(content))));
                }
            }
            return new EnrolmentAnswer(city, Optional.empty());
        } catch (IOException | CMSException | OperatorCreationException | RuntimeException e) {
            throw new InvalidIdentityException("公開鍵ファイルが壊れているか、書き換えられています。予約システムでもう一度ダウンロードしてください。", e);
        }
    }

    private static CMSSignedData signed(ExchangeIdentity city, String text) {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder()
                            .setProvider(CryptoProvider.get())
                            .build())
                    .setDirectSignature(true)
                    .build(
                            new JcaContentSignerBuilder("SHA256withECDSA")
                                    .setProvider(CryptoProvider.get())
                                    .setSecureRandom(CryptoProvider.random())
                                    .build(city.signingKey()),
                            city.publicIdentity().signing()));
            return generator.generate(new CMSProcessableByteArray(text.getBytes(StandardCharsets.US_ASCII)), true);
        } catch (CMSException | OperatorCreationException | CertificateEncodingException e) {
            throw new IllegalStateException("The answer could not be signed", e);
        }
    }

    private static FieldMask fields(PublicIdentity city, CMSSignedData signed)
            throws CMSException, OperatorCreationException {
        SignerInformation signer =
                signed.getSignerInfos().getSigners().iterator().next();
        if (!signer.verify(new JcaSimpleSignerInfoVerifierBuilder()
                .setProvider(CryptoProvider.get())
                .build(city.signing().getPublicKey()))) {
            throw new CMSException("The block is not signed with these keys");
        }
        byte[] content = (byte[]) signed.getSignedContent().getContent();
        TextFields values =
                TextFields.read(new String(content, StandardCharsets.US_ASCII)).requireKeys(KEYS);
        if (!values.text(KEYS.getFirst()).equals(city.name().city())) {
            throw new CMSException("The block is another city's");
        }
        String codes = values.text(KEYS.getLast());
        return FieldMask.ofTravellingCodes(codes.isEmpty() ? List.of() : List.of(codes.split(" ")));
    }
}
