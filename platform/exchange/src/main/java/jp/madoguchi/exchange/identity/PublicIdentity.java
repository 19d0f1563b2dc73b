package jp.madoguchi.exchange.identity;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;

/**
 * The public half of an {@link ExchangeIdentity}: a certificate for its signatures and one for encrypting to it.
 * It travels as a PEM file with the two certificates one after the other; it holds nothing secret.
 *
 * @param name whose identity it is
 * @param signing the self-signed certificate of the signing key
 * @param encryption the certificate of the encryption key, issued by the signing key
 */
public record PublicIdentity(PartyName name, X509Certificate signing, X509Certificate encryption) {

    /**
     * Reads a PEM file and checks that its two certificates belong together.
     *
     * @throws InvalidIdentityException when it is anything else; the message is a sentence for the screen
     */
    public static PublicIdentity fromPem(String pem) {
        return PemBundle.read(pem);
    }

    /** The PEM file's text: the signing certificate, then the encryption certificate. */
    public String toPem() {
        return PemBundle.write(this);
    }

    /** SHA-256 over the two certificates in DER, signing first: 64 lower-case hex digits. */
    public String fingerprint() {
        try {
            return HexFormat.of().formatHex(Sha256.of(signing.getEncoded(), encryption.getEncoded()));
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("A certificate cannot be encoded", e);
        }
    }

    /** Name and the beginning of the fingerprint. */
    @Override
    public String toString() {
        return "PublicIdentity[" + name.commonName() + " " + fingerprint().substring(0, 16) + "]";
    }
}
