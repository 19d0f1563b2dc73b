package jp.madoguchi.perf.sealing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.madoguchi.exchange.identity.ExchangeIdentity;

/** The commands of docs/exchange-format.md, both ways, in a folder of their own. */
final class OpensslRun {

    private static final String PASSWORD = "bench";

    private final Path folder;

    OpensslRun(Path folder) {
        this.folder = folder;
    }

    /** Puts the keys where the commands look for them. */
    void keys(ExchangeIdentity writer, ExchangeIdentity reader) throws IOException {
        keys(writer, "writer", "signing");
        keys(reader, "reader", "encryption");
    }

    private void keys(ExchangeIdentity identity, String name, String purpose) throws IOException {
        Files.write(folder.resolve(name + ".p12"), identity.toPkcs12(PASSWORD.toCharArray()));
        String pem = identity.publicIdentity().toPem();
        int second = pem.lastIndexOf("-----BEGIN");
        Files.writeString(folder.resolve(name + "-signing.pem"), pem.substring(0, second));
        Files.writeString(folder.resolve(name + "-encryption.pem"), pem.substring(second));
        run("openssl pkcs12 -in " + name + ".p12 -passin pass:" + PASSWORD + " -nocerts -nodes -out keys.pem");
        String keys = Files.readString(folder.resolve("keys.pem"));
        int begin = keys.indexOf("-----BEGIN", keys.indexOf("friendlyName: " + purpose));
        Files.writeString(
                folder.resolve(name + "-key.pem"), keys.substring(begin, keys.indexOf("-----END", begin) + 25));
    }

    /** Seals {@code content.csv}; in milliseconds. */
    long seal() throws IOException {
        return run("gzip -6 -k -f content.csv && openssl cms -sign -binary -nodetach -nocerts -outform DER -md sha256"
                + " -signer writer-signing.pem -inkey writer-key.pem -in content.csv.gz -out inner.der"
                + " && openssl cms -encrypt -binary -aes-256-gcm -outform DER -in inner.der -out sealed.der"
                + " -recip reader-encryption.pem -keyopt ecdh_kdf_md:sha256");
    }

    /** Opens what {@link #seal} made; in milliseconds. */
    long open() throws IOException {
        return run("openssl cms -decrypt -inform DER -in sealed.der -recip reader-encryption.pem -inkey reader-key.pem"
                + " -out opened.der && openssl cms -verify -noverify -binary -inform DER -in opened.der"
                + " -certfile writer-signing.pem -out opened.csv.gz && gunzip -f opened.csv.gz");
    }

    private long run(String commands) throws IOException {
        Path said = folder.resolve("said.txt");
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(List.of("sh", "-c", commands))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new IOException("openssl failed: " + Files.readString(said));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
        return (System.nanoTime() - begin) / 1_000_000;
    }
}
