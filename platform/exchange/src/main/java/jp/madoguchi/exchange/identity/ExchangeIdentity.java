package jp.madoguchi.exchange.identity;

import java.security.PrivateKey;
import java.time.Clock;

/**
 * The keys of a city or of a terminal: an EC P-256 key that signs and another to which files are encrypted, each with
 * its certificate. Private keys leave this type only as a password-protected PKCS#12 file.
 */
public final class ExchangeIdentity {
    private final PublicIdentity publicIdentity;
    private final PrivateKey signingKey;
    private final PrivateKey encryptionKey;

    ExchangeIdentity(PublicIdentity publicIdentity, PrivateKey signingKey, PrivateKey encryptionKey) {
        this.publicIdentity = publicIdentity;
        this.signingKey = signingKey;
        this.encryptionKey = encryptionKey;
    }

    /** New keys for a city. The certificates begin a day before the clock's time and last thirty years. */
    public static ExchangeIdentity generateCity(String city, Clock clock) {
        return IdentityFactory.generate(PartyName.ofCity(city), clock);
    }

    /** New keys for a terminal of a city. */
    public static ExchangeIdentity generateTerminal(String city, String terminalId, Clock clock) {
        return IdentityFactory.generate(PartyName.ofTerminal(city, terminalId), clock);
    }

    /**
     * Reads what {@link #toPkcs12} wrote.
     *
     * @throws InvalidIdentityException when the file is damaged or the password is wrong
     */
    public static ExchangeIdentity fromPkcs12(byte[] file, char[] password) {
        return Pkcs12Bundle.read(file, password);
    }

    /** Both keys and certificates as PKCS#12 (AES-256, PBKDF2), under the aliases {@code signing} and {@code encryption}. */
    public byte[] toPkcs12(char[] password) {
        return Pkcs12Bundle.write(this, password);
    }

    /** What the other side may know. */
    public PublicIdentity publicIdentity() {
        return publicIdentity;
    }

    /** Whose keys these are. */
    public PartyName name() {
        return publicIdentity.name();
    }

    /** {@link PublicIdentity#fingerprint()}. */
    public String fingerprint() {
        return publicIdentity.fingerprint();
    }

    /** The key that signs; for the sealed file's writer. */
    public PrivateKey signingKey() {
        return signingKey;
    }

    /** The key that opens; for the sealed file's reader. */
    public PrivateKey encryptionKey() {
        return encryptionKey;
    }

    /** The public half alone. */
    @Override
    public String toString() {
        return "ExchangeIdentity[" + publicIdentity + "]";
    }
}
