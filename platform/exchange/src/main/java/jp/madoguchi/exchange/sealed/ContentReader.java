package jp.madoguchi.exchange.sealed;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import jp.madoguchi.exchange.identity.ExchangeIdentity;
import org.bouncycastle.cms.CMSException;
import org.jspecify.annotations.Nullable;

/** The rows of an authenticated file as CSV; at the end it proves that they are the authenticated ones. */
final class ContentReader implements AutoCloseable {
    private final InputStream file;
    private final DigestInputStream content;
    private final CloseableIterator<NamedCsvRecord> rows;
    private final RecordKind<?> kind;
    private final Manifest manifest;
    private int read;
    private long line = 1;

    private ContentReader(
            InputStream file,
            DigestInputStream content,
            CloseableIterator<NamedCsvRecord> rows,
            RecordKind<?> kind,
            Manifest manifest) {
        this.file = file;
        this.content = content;
        this.rows = rows;
        this.kind = kind;
        this.manifest = manifest;
    }

    static ContentReader open(Path path, RecordKind<?> kind, List<ExchangeIdentity> selves, Manifest manifest) {
        try {
            return open(new WatchedInput(path), kind, selves, manifest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ContentReader open(
            InputStream file, RecordKind<?> kind, List<ExchangeIdentity> selves, Manifest manifest) throws IOException {
        try {
            InputStream decrypted = CmsOpening.decrypt(file, selves)
                    .orElseThrow(() -> new IllegalStateException("The file was changed"));
            DigestInputStream content = new DigestInputStream(
                    CmsOpening.signed(decrypted).getSignedContent().getContentStream(), Digests.sha256());
            var text =
                    new InputStreamReader(new GZIPInputStream(content, 1 << 16), StandardCharsets.UTF_8.newDecoder());
            CloseableIterator<NamedCsvRecord> rows = CsvReader.builder()
                    .extraFieldStrategy(FieldMismatchStrategy.STRICT)
                    .missingFieldStrategy(FieldMismatchStrategy.STRICT)
                    .ofNamedCsvRecord(text)
                    .iterator();
            return new ContentReader(file, content, rows, kind, manifest);
        } catch (CMSException | IOException | RuntimeException e) {
            file.close();
            throw e instanceof IOException disk ? disk : new IOException("The file was changed while it was open", e);
        }
    }

    /** The next row, or null after the last. */
    @Nullable
    NamedCsvRecord read() {
        if (!rows.hasNext()) {
            requireEnd();
            return null;
        }
        NamedCsvRecord row = rows.next();
        line = row.getStartingLineNumber();
        if (!row.getHeader().equals(kind.columns())) {
            throw new IllegalStateException("The columns are others");
        }
        if (++read > manifest.rows()) {
            throw new IllegalStateException("There are more rows than the manifest says");
        }
        return row;
    }

    /** The line of the file at which reading stands, from 1 (the header). */
    long line() {
        return line;
    }

    private void requireEnd() {
        try {
            content.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String sha256 = HexFormat.of()
                .formatHex(Digests.copy(content.getMessageDigest()).digest());
        if (read != manifest.rows() || !sha256.equals(manifest.contentSha256())) {
            throw new IllegalStateException("The rows are not those that were authenticated");
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
