package jp.madoguchi.exchange;

import java.security.Provider;
import java.security.SecureRandom;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** BouncyCastle for this module alone: never registered with the JVM, so that nobody else's choice changes. */
public final class CryptoProvider {
    private static final Provider BOUNCY_CASTLE = new BouncyCastleProvider();
    private static final SecureRandom RANDOM = new SecureRandom();

    private CryptoProvider() {}

    /** The provider. */
    public static Provider get() {
        return BOUNCY_CASTLE;
    }

    /** The operating system's randomness. */
    public static SecureRandom random() {
        return RANDOM;
    }
}
