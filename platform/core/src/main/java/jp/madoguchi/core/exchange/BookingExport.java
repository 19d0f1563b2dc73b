package jp.madoguchi.core.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.keystore.CityKeystore;
import jp.madoguchi.core.tenancy.Tenancy;
import jp.madoguchi.exchange.identity.PublicIdentity;
import jp.madoguchi.exchange.record.BookingRecord;
import jp.madoguchi.exchange.sealed.Manifest;
import jp.madoguchi.exchange.sealed.ManifestDraft;
import jp.madoguchi.exchange.sealed.RecordKind;
import jp.madoguchi.exchange.sealed.SealedFileWriter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the city's bookings for its terminals. */
@Service
public class BookingExport {
    private final SealedFileWriter writer = new SealedFileWriter();
    private final TerminalRows terminals;
    private final BookingRecords bookings;
    private final ExportLog log;
    private final CityKeystore keystore;
    private final AuditTrail audit;
    private final Clock clock;

    BookingExport(
            TerminalRows terminals,
            BookingRecords bookings,
            ExportLog log,
            CityKeystore keystore,
            AuditTrail audit,
            Clock clock) {
        this.terminals = terminals;
        this.bookings = bookings;
        this.log = log;
        this.keystore = keystore;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * All bookings from yesterday on, cancelled ones too, sealed for every enrolled terminal. The number is drawn in the
     * transaction that records the file, so that numbers have no gaps.
     */
    @Transactional
    public ExportResult write() {
        List<PublicIdentity> readers = terminals.enrolled().stream()
                .map(row -> PublicIdentity.fromPem(row.publicIdentity()))
                .toList();
        if (readers.isEmpty()) {
            return new ExportResult.NoTerminal();
        }
        long sequence = log.nextSequence();
        ManifestDraft draft = ManifestDraft.toTerminals(Tenancy.current().code(), sequence, clock.instant());
        List<BookingRecord> records = bookings.from(JapanTime.today(clock).minusDays(1));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Manifest manifest;
        try {
            manifest = writer.seal(
                    file, draft, RecordKind.bookings(), keystore.exchangeIdentity(), readers, records.iterator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        UUID id = log.written(manifest, draft.fileName());
        audit.record(new AuditEntry(
                "exchange.written",
                "exchange-file",
                id.toString(),
                Map.of("sequence", Long.toString(sequence), "rows", Integer.toString(records.size()))));
        return new ExportResult.Written(draft.fileName(), file.toByteArray(), records.size());
    }
}
