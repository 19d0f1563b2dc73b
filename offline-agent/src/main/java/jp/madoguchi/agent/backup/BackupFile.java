package jp.madoguchi.agent.backup;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A backup on the disk: a ZIP with the key's private half (which the recovery key opens) and the encrypted content, which
 * is a ZIP of the manifest, the vault's files and the tables.
 */
final class BackupFile {

    /** How its name ends. */
    static final String ENDING = ".mbk";

    private static final String KEY = "key.p12";
    private static final String CONTENT = "content.cms";
    private static final String MANIFEST = "manifest";

    private final Path path;

    BackupFile(Path path) {
        this.path = path;
    }

    /** Opens the encrypted content. */
    interface Opener {
        InputStream open(InputStream encrypted) throws IOException;
    }

    /** Encrypts what is written to it. */
    interface Sealer {
        OutputStream seal(OutputStream out) throws IOException;
    }

    /** Writes or reads the entries of the content. */
    interface Entries<Z> {
        void of(Z zip) throws IOException;
    }

    void write(byte[] keyFile, Sealer sealer, Entries<ZipOutputStream> entries) throws IOException {
        try (ZipOutputStream outer =
                new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(path), 1 << 16))) {
            // What is encrypted cannot be packed smaller.
            outer.setLevel(0);
            outer.putNextEntry(new ZipEntry(KEY));
            outer.write(keyFile);
            outer.putNextEntry(new ZipEntry(CONTENT));
            OutputStream sealed = sealer.seal(outer);
            ZipOutputStream inner = new ZipOutputStream(sealed);
            inner.setLevel(1);
            entries.of(inner);
            inner.finish();
            sealed.close();
            outer.finish();
        }
    }

    static void manifest(ZipOutputStream content, BackupManifest manifest) throws IOException {
        content.putNextEntry(new ZipEntry(MANIFEST));
        content.write(manifest.text().getBytes(StandardCharsets.UTF_8));
    }

    byte[] keyFile() throws IOException {
        try (ZipFile outer = new ZipFile(path.toFile());
                InputStream in = entry(outer, KEY)) {
            return in.readAllBytes();
        }
    }

    /** Reads all of it and throws it away, to learn whether every byte is genuine; then its manifest counts. */
    BackupManifest authenticate(Opener opener) throws IOException {
        try (ZipFile outer = new ZipFile(path.toFile());
                InputStream decrypted = opener.open(entry(outer, CONTENT))) {
            decrypted.transferTo(OutputStream.nullOutputStream());
        }
        List<String> manifests = new ArrayList<>();
        read(opener, (name, content) -> {
            if (name.equals(MANIFEST)) {
                manifests.add(new String(content.readAllBytes(), StandardCharsets.UTF_8));
            }
        });
        if (manifests.size() != 1) {
            throw new IOException("A backup has one manifest");
        }
        return BackupManifest.of(manifests.getFirst());
    }

    /** Gives each entry of the content by its name. */
    void read(Opener opener, EntryReader reader) throws IOException {
        try (ZipFile outer = new ZipFile(path.toFile());
                InputStream decrypted = opener.open(entry(outer, CONTENT));
                ZipInputStream inner = new ZipInputStream(new BufferedInputStream(decrypted, 1 << 16))) {
            for (ZipEntry entry = inner.getNextEntry(); entry != null; entry = inner.getNextEntry()) {
                reader.entry(entry.getName(), new Unclosed(inner));
            }
        }
    }

    /** Takes one entry. */
    interface EntryReader {
        void entry(String name, InputStream content) throws IOException;
    }

    private static InputStream entry(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("Not a backup: " + name + " is missing");
        }
        return zip.getInputStream(entry);
    }

    private static final class Unclosed extends FilterInputStream {

        private Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // The next entry is read from the same stream.
        }
    }
}
