package jp.madoguchi.exchange.sealed;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jp.madoguchi.exchange.identity.ExchangeIdentity;
import org.jspecify.annotations.Nullable;

/**
 * The records of an authenticated file, decrypted while they are read: nothing is put on the disk in clear.
 *
 * @param <T> the record
 */
public final class SealedRows<T> {
    private final Path file;
    private final RecordKind<T> kind;
    private final List<ExchangeIdentity> selves;
    private final Manifest manifest;

    SealedRows(Path file, RecordKind<T> kind, List<ExchangeIdentity> selves, Manifest manifest) {
        this.file = file;
        this.kind = kind;
        this.selves = selves;
        this.manifest = manifest;
    }

    /**
     * All records in the file's order; close the stream. May be called again and again. Read to the end within one
     * transaction: when the file was changed after it was opened, the end of the stream throws
     * {@link IllegalStateException}.
     *
     * @throws UncheckedIOException when the file cannot be read any more
     */
    public Stream<T> stream() {
        ContentReader content = ContentReader.open(file, kind, selves, manifest);
        Spliterator<T> records = Spliterators.spliteratorUnknownSize(
                new Records(content), Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
        return StreamSupport.stream(records, false).onClose(content::close);
    }

    /** Reads every row once, so that a row that cannot be read refuses the file before any is given out. */
    void validate() throws IOException, RefusedException {
        try (ContentReader content = ContentReader.open(file, kind, selves, manifest)) {
            Records records = new Records(content);
            try {
                while (records.hasNext()) {
                    records.next();
                }
            } catch (UnexpectedFields e) {
                throw new RefusedException(Refusal.unexpectedFields(e.names()), e);
            } catch (CsvParseException | IllegalArgumentException | IllegalStateException | DateTimeException e) {
                throw new RefusedException(Refusal.unreadableRows(content.line()), e);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The manifest's count. */
    public int size() {
        return manifest.rows();
    }

    /** The count alone. */
    @Override
    public String toString() {
        return "SealedRows[" + size() + "]";
    }

    private final class Records implements Iterator<T> {
        private final ContentReader content;
        private @Nullable NamedCsvRecord next;

        Records(ContentReader content) {
            this.content = content;
        }

        @Override
        public boolean hasNext() {
            if (next == null) {
                next = content.read();
            }
            return next != null;
        }

        @Override
        public T next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException();
            }
            NamedCsvRecord row = next;
            next = null;
            return kind.fromFields(new RowFields(row));
        }
    }
}
