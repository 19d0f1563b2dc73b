package jp.madoguchi.agent.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.madoguchi.agent.place.Terminals;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.exchange.Direction;
import jp.madoguchi.exchange.record.BookingRecord;
import jp.madoguchi.exchange.sealed.Enclosure;
import jp.madoguchi.exchange.sealed.ExpectedContext;
import jp.madoguchi.exchange.sealed.Manifest;
import jp.madoguchi.exchange.sealed.OpenResult;
import jp.madoguchi.exchange.sealed.RecordKind;
import jp.madoguchi.exchange.sealed.SealedFileReader;
import jp.madoguchi.ledger.exchange.BookingInbox;
import jp.madoguchi.ledger.exchange.InboxResult;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** The sealed files from the city: tried first, then imported, each in one transaction. */
@Service
class BookingFiles {

    private final BookingInbox inbox;
    private final CityIdentities identities;
    private final Terminals terminals;
    private final OwnKeys own;
    private final FileRows rows;
    private final BookingLetters letters;
    private final AuditTrail audit;
    private final SealedFileReader reader = new SealedFileReader();

    BookingFiles(
            BookingInbox inbox,
            CityIdentities identities,
            Terminals terminals,
            OwnKeys own,
            FileRows rows,
            BookingLetters letters,
            AuditTrail audit) {
        this.inbox = inbox;
        this.identities = identities;
        this.terminals = terminals;
        this.own = own;
        this.rows = rows;
        this.letters = letters;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<FileRow> imported() {
        return rows.of(Direction.TO_TERMINALS);
    }

    /** What an import would do; the transaction is rolled back, so that nothing of it stays. */
    @Transactional
    public Outcome tryOut(Path file) {
        Outcome outcome = run(file);
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return outcome;
    }

    /** Imports the file, checked again against what is known now. */
    @Transactional
    public Outcome importFrom(Path file) {
        rows.lock();
        Outcome outcome = run(file);
        if (outcome instanceof Outcome.Readable readable) {
            rows.add(readable.manifest(), readable.manifest().draft().fileName(), "");
            rows.took(readable.manifest(), readable.result());
            letters.read(readable.manifest(), readable.enclosure());
            audit.record(new AuditEntry(
                    "file.imported",
                    "exchange-file",
                    readable.manifest().draft().fileName(),
                    Map.of("people", Integer.toString(readable.manifest().rows()))));
        }
        return outcome;
    }

    private Outcome run(Path file) {
        try {
            return switch (reader.open(file, RecordKind.bookings(), context())) {
                case OpenResult.Opened<BookingRecord> opened -> {
                    Manifest manifest = opened.manifest();
                    try (Stream<BookingRecord> records = opened.rows().stream()) {
                        yield new Outcome.Readable(
                                manifest,
                                opened.enclosure(),
                                inbox.apply(records.iterator(), manifest.draft().fileName()));
                    }
                }
                case OpenResult.Refused<BookingRecord> refused ->
                    new Outcome.Refused(refused.refusal().sentence());
            };
        } catch (IOException e) {
            throw new UncheckedIOException("The uploaded file cannot be read", e);
        }
    }

    private ExpectedContext context() {
        return new ExpectedContext(
                terminals.get().city(),
                identities.all(),
                own.all(),
                Direction.TO_TERMINALS,
                rows.last(Direction.TO_TERMINALS)
                        .map(last -> Map.of(Manifest.ALL_TERMINALS, last + 1))
                        .orElse(Map.of()),
                rows.checksums(Direction.TO_TERMINALS));
    }

    /** What came of a file. */
    sealed interface Outcome {

        /** It was genuine and new, and did (or would do) this. */
        record Readable(Manifest manifest, Enclosure enclosure, InboxResult result) implements Outcome {}

        /** It was refused, and nothing was changed. */
        record Refused(String sentence) implements Outcome {}
    }
}
