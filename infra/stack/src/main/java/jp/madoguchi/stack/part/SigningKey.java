package jp.madoguchi.stack.part;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import jp.madoguchi.stack.StackException;
import jp.madoguchi.stack.process.Commands;

/**
 * The key by which the stand-in of SNS signs, with a certificate for the name that real ones have in most regions: drawn for each
 * stack, trusted by nothing but an application that is told to fetch certificates from the stand-in.
 *
 * @param key         file in PEM
 * @param certificate file in PEM
 */
record SigningKey(Path key, Path certificate) {

    private static final String ALIAS = "sns";
    private static final String PASSWORD = "changeit";
    private static final String NAME = "sns.amazonaws.com";

    /** Makes it where it is missing. */
    static SigningKey in(Path folder) {
        SigningKey made = new SigningKey(folder.resolve("sns.key"), folder.resolve("sns.pem"));
        if (!Files.exists(made.certificate())) {
            try {
                made.make(folder.resolve("sns.p12"));
            } catch (IOException | GeneralSecurityException e) {
                throw new StackException("The signing key of the mail stand-in cannot be made: " + e.getMessage(), e);
            }
        }
        return made;
    }

    private void make(Path store) throws IOException, GeneralSecurityException {
        Files.createDirectories(store.getParent());
        Files.deleteIfExists(store);
        Commands.run(List.of(
                Java.home().resolve("bin/keytool").toString(),
                "-genkeypair",
                "-alias",
                ALIAS,
                "-keyalg",
                "RSA",
                "-keysize",
                "2048",
                "-validity",
                "3650",
                "-dname",
                "CN=" + NAME,
                "-ext",
                "san=dns:" + NAME,
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD));
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        Files.writeString(
                key,
                pem("PRIVATE KEY", keys.getKey(ALIAS, PASSWORD.toCharArray()).getEncoded()));
        Files.writeString(
                certificate, pem("CERTIFICATE", keys.getCertificate(ALIAS).getEncoded()));
    }

    private static String pem(String kind, byte[] content) {
        return "-----BEGIN " + kind + "-----\n"
                + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(content)
                + "\n-----END " + kind + "-----\n";
    }
}
