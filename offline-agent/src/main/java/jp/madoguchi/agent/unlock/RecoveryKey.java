package jp.madoguchi.agent.unlock;

import java.text.Normalizer;
import java.util.Locale;
import jp.madoguchi.base.random.SecureTokens;

/** The key on paper that opens the vault when the password is lost: 160 random bits as eight groups of four. */
final class RecoveryKey {

    private static final int BYTES = 20;

    private RecoveryKey() {}

    static String draw(SecureTokens tokens) {
        return SecureTokens.base32(tokens.bytes(BYTES)).replaceAll("(.{4})(?!$)", "$1-");
    }

    /** What was typed, without hyphens and blanks, half-width and in upper case. */
    static char[] password(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z2-7]", "")
                .toCharArray();
    }
}
