package jp.madoguchi.exchange.sealed;

import static jp.madoguchi.exchange.sealed.Fixture.MIURA;
import static jp.madoguchi.exchange.sealed.Fixture.MIURA_T1;
import static jp.madoguchi.exchange.sealed.Fixture.MIURA_T2;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.madoguchi.exchange.identity.ExchangeIdentity;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of docs/exchange-format.md, run as they stand there. */
@Requirement("R048")
class OpensslTest {
    @TempDir
    Path folder;

    @Test
    void openssl_opens_a_terminals_file_with_the_citys_key_and_checks_its_signature() throws Exception {
        Path file = Fixture.miuraFile(folder, 1, 20);

        String csv = openWithOpenssl(file, MIURA, MIURA_T1);

        assertThat(csv.lines().findFirst()).hasValue(String.join(",", Fixture.PEOPLE.columns()));
        assertThat(csv).contains("𠮷野\u845b\udb40\udd00 髙﨑\ue000").contains(",1990-00-00,");
        assertThat(run("openssl", "cms", "-cmsout", "-print", "-inform", "DER", "-in", "inner.der"))
                .contains("city=miura")
                .contains("rows=20");
    }

    @Test
    void openssl_opens_the_citys_file_with_the_key_of_each_terminal() throws Exception {
        Path file = Fixture.bookingsFile(folder, 1, List.of(MIURA_T1.publicIdentity(), MIURA_T2.publicIdentity()));

        for (ExchangeIdentity terminal : List.of(MIURA_T1, MIURA_T2)) {
            assertThat(openWithOpenssl(file, terminal, MIURA)).contains("三浦市役所本庁");
        }
    }

    @Test
    void reads_an_envelope_that_openssl_encrypted() throws Exception {
        Files.writeString(folder.resolve("plain.txt"), "三浦".repeat(5000));
        splitCertificates(MIURA, "reader");
        run(
                "openssl",
                "cms",
                "-encrypt",
                "-binary",
                "-stream",
                "-aes-256-gcm",
                "-outform",
                "DER",
                "-in",
                "plain.txt",
                "-out",
                "by-openssl.der",
                "-recip",
                "reader-encryption.pem",
                "-keyopt",
                "ecdh_kdf_md:sha256");

        try (InputStream in = Files.newInputStream(folder.resolve("by-openssl.der"))) {
            byte[] plain = CmsOpening.decrypt(in, List.of(MIURA)).orElseThrow().readAllBytes();
            assertThat(new String(plain, StandardCharsets.UTF_8)).isEqualTo("三浦".repeat(5000));
        }
    }

    private String openWithOpenssl(Path file, ExchangeIdentity reader, ExchangeIdentity writer) throws Exception {
        Files.write(folder.resolve("reader.p12"), reader.toPkcs12("secret".toCharArray()));
        splitCertificates(reader, "reader");
        splitCertificates(writer, "writer");
        run(
                "openssl",
                "pkcs12",
                "-in",
                "reader.p12",
                "-passin",
                "pass:secret",
                "-nocerts",
                "-nodes",
                "-out",
                "keys.pem");
        String keys = Files.readString(folder.resolve("keys.pem"));
        String encryptionKey = keys.substring(keys.indexOf("friendlyName: encryption"));
        Files.writeString(folder.resolve("key.pem"), encryptionKey);

        run(
                "openssl",
                "cms",
                "-decrypt",
                "-inform",
                "DER",
                "-in",
                file.getFileName().toString(),
                "-recip",
                "reader-encryption.pem",
                "-inkey",
                "key.pem",
                "-out",
                "inner.der");
        run(
                "openssl",
                "cms",
                "-verify",
                "-noverify",
                "-binary",
                "-inform",
                "DER",
                "-in",
                "inner.der",
                "-certfile",
                "writer-signing.pem",
                "-out",
                "content.csv.gz");
        run("gunzip", "--force", "content.csv.gz");
        return Files.readString(folder.resolve("content.csv"));
    }

    private void splitCertificates(ExchangeIdentity identity, String name) throws IOException {
        String pem = identity.publicIdentity().toPem();
        int second = pem.lastIndexOf("-----BEGIN");
        Files.writeString(folder.resolve(name + "-signing.pem"), pem.substring(0, second));
        Files.writeString(folder.resolve(name + "-encryption.pem"), pem.substring(second));
    }

    private String run(String... command) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
        } catch (IOException e) {
            throw new AssertionError(
                    command[0] + " is needed for this test; install it (Debian: apt install " + command[0] + ")", e);
        }
        int exit = process.waitFor();
        String text = Files.readString(output, StandardCharsets.ISO_8859_1);
        assertThat(exit).as("%s%n%s", String.join(" ", command), text).isZero();
        return text;
    }
}
