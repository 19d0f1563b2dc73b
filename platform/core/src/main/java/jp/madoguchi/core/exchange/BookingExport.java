package jp.madoguchi.core.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.core.tenancy.Tenancy;
import jp.madoguchi.exchange.identity.PublicIdentity;
import jp.madoguchi.exchange.record.BookingRecord;
import jp.madoguchi.exchange.sealed.Manifest;
import jp.madoguchi.exchange.sealed.ManifestDraft;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the city's bookings for its terminals, with receipts, next keys and the fields that the city takes. */
@Service
public class BookingExport {
    private final TerminalRows terminals;
    private final BookingRecords bookings;
    private final BookingSealing sealing;
    private final ExportLog log;
    private final AuditTrail audit;
    private final Clock clock;

    BookingExport(
            TerminalRows terminals,
            BookingRecords bookings,
            BookingSealing sealing,
            ExportLog log,
            AuditTrail audit,
            Clock clock) {
        this.terminals = terminals;
        this.bookings = bookings;
        this.sealing = sealing;
        this.log = log;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Bookings from yesterday on and those that changed since the file before, cancelled ones too, sealed for every
     * enrolled terminal; all that there are, while one of them is not known to have read any file. The number is drawn in
     * the transaction that records the file, so that numbers have no gaps.
     */
    @Transactional
    public ExportResult write() {
        List<TerminalRow> readers = terminals.enrolled();
        boolean joined = readers.stream().allMatch(reader -> reader.acknowledged() > 0);
        return write(readers, log.nextSequence(), !joined);
    }

    /**
     * All bookings, in a file that terminals may read without the numbers before it.
     *
     * @param number of the file; terminals that read files which the city has forgotten wait for a greater one than the
     *     next
     */
    @Transactional
    public ExportResult writeWhole(OptionalLong number) {
        long next = log.nextSequence();
        if (number.isPresent() && (number.getAsLong() < next || number.getAsLong() > Manifest.LAST_SEQUENCE)) {
            return new ExportResult.NumberUsed(next);
        }
        return write(terminals.enrolled(), number.orElse(next), true);
    }

    /** A file as it was written before, while a terminal may still need it. */
    @Transactional
    public Optional<ExportResult.Written> again(UUID id) {
        Optional<ExportResult.Written> kept = log.kept(id);
        kept.ifPresent(file -> audit.record(AuditEntry.of("exchange.taken-again", "exchange-file", id.toString())));
        return kept;
    }

    private ExportResult write(List<TerminalRow> terminalRows, long sequence, boolean whole) {
        List<PublicIdentity> readers =
                terminalRows.stream().flatMap(row -> row.identities().stream()).toList();
        if (readers.isEmpty()) {
            return new ExportResult.NoTerminal();
        }
        ManifestDraft changes = ManifestDraft.toTerminals(Tenancy.current().code(), sequence, clock.instant());
        ManifestDraft draft = whole ? changes.whole() : changes;
        Path file = temporary();
        Iterator<BookingRecord> records = whole ? bookings.all() : bookings.changedSince(log.lastWritten());
        try {
            Manifest manifest = sealing.seal(file, draft, readers, records);
            byte[] content = Files.readAllBytes(file);
            UUID id = log.written(manifest, draft.fileName(), content);
            audit.record(new AuditEntry(
                    "exchange.written",
                    "exchange-file",
                    id.toString(),
                    Map.of("sequence", Long.toString(sequence), "rows", Integer.toString(manifest.rows()))));
            return new ExportResult.Written(draft.fileName(), content, manifest.rows());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            remove(file);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempFile("bookings-", Manifest.FILE_SUFFIX);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
