package jp.madoguchi.agent.unlock;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import jp.madoguchi.base.random.SecureTokens;

/**
 * The secret that an authenticator app is given once.
 *
 * @param secret 160 bits
 */
record SecondFactor(byte[] secret) {

    private static final int BYTES = 20;

    static SecondFactor draw(SecureTokens tokens) {
        return new SecondFactor(tokens.bytes(BYTES));
    }

    SecretKey key() {
        return new SecretKeySpec(secret, OneTimeCodes.ALGORITHM);
    }

    /** The secret to type by hand, in groups of four. */
    String grouped() {
        return base32().replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** What the app reads from the picture. */
    String address(String terminal, String city, String loginName) {
        String account = encode(city + " " + terminal + " " + loginName);
        return "otpauth://totp/Madoguchi:" + account + "?secret=" + base32() + "&issuer=Madoguchi";
    }

    private String base32() {
        return SecureTokens.base32(secret);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Nothing of the secret. */
    @Override
    public String toString() {
        return "SecondFactor";
    }
}
