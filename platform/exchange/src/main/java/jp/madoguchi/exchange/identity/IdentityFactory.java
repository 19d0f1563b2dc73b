package jp.madoguchi.exchange.identity;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import jp.madoguchi.exchange.CryptoProvider;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes keys and certificates. The signing key issues both certificates, which binds the two keys together. */
final class IdentityFactory {
    private static final Duration LIFE = Duration.ofDays(30 * 365L);

    private IdentityFactory() {}

    static ExchangeIdentity generate(PartyName name, Clock clock) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", CryptoProvider.get());
            generator.initialize(new ECGenParameterSpec("secp256r1"), CryptoProvider.random());
            KeyPair signing = generator.generateKeyPair();
            KeyPair encryption = generator.generateKeyPair();
            ContentSigner issuer = new JcaContentSignerBuilder("SHA256withECDSA")
                    .setProvider(CryptoProvider.get())
                    .setSecureRandom(CryptoProvider.random())
                    .build(signing.getPrivate());
            Instant from = clock.instant().minus(Duration.ofDays(1));
            PublicIdentity both = new PublicIdentity(
                    name,
                    certificate(name, signing, KeyUsage.digitalSignature | KeyUsage.keyCertSign, from, issuer),
                    certificate(name, encryption, KeyUsage.keyAgreement, from, issuer));
            return new ExchangeIdentity(both, signing.getPrivate(), encryption.getPrivate());
        } catch (GeneralSecurityException | OperatorCreationException | CertIOException e) {
            throw new IllegalStateException("Keys could not be made", e);
        }
    }

    private static X509Certificate certificate(
            PartyName name, KeyPair keys, int usage, Instant from, ContentSigner issuer)
            throws GeneralSecurityException, CertIOException {
        X500Name subject = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.CN, name.commonName())
                .build();
        BigInteger serial = new BigInteger(126, CryptoProvider.random()).setBit(126);
        var builder = new JcaX509v3CertificateBuilder(
                subject, serial, Date.from(from), Date.from(from.plus(LIFE)), subject, keys.getPublic());
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
        return new JcaX509CertificateConverter()
                .setProvider(CryptoProvider.get())
                .getCertificate(builder.build(issuer));
    }
}
