package jp.madoguchi.agent.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import jp.madoguchi.agent.medium.Media;
import jp.madoguchi.agent.medium.MediumResult;
import jp.madoguchi.agent.place.Terminal;
import jp.madoguchi.agent.place.Terminals;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.exchange.Direction;
import jp.madoguchi.exchange.sealed.Manifest;
import jp.madoguchi.exchange.sealed.ManifestDraft;
import jp.madoguchi.ledger.exchange.OutboxBatch;
import jp.madoguchi.ledger.exchange.PeopleOutbox;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * The sealed files to the city. The rows change with the file: a program that is killed before the commit leaves a file
 * that no screen shows, and the next one takes its number and replaces it. Where a medium was chosen, the number counts
 * as used only when the file was read back from it.
 */
@Service
class PeopleFiles {

    private final PeopleOutbox outbox;
    private final PeopleSealing sealing;
    private final Terminals terminals;
    private final FileRows rows;
    private final Media media;
    private final AuditTrail audit;
    private final Clock clock;

    PeopleFiles(
            PeopleOutbox outbox,
            PeopleSealing sealing,
            Terminals terminals,
            FileRows rows,
            Media media,
            AuditTrail audit,
            Clock clock) {
        this.outbox = outbox;
        this.sealing = sealing;
        this.terminals = terminals;
        this.rows = rows;
        this.media = media;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<FileRow> written() {
        return rows.of(Direction.TO_CITY);
    }

    /** What the next file would carry. */
    @Transactional(readOnly = true)
    public Ahead ahead() {
        return new Ahead(outbox.pending(), sealing.hasNews(), sealing.fields().codes(), nextNumber());
    }

    /** Writes everything that changed since the last file, and what the city is to be told. */
    @Transactional
    public Outcome write(String medium) {
        rows.lock();
        if (!sealing.possible() || outbox.pending() == 0 && !sealing.hasNews()) {
            return new Outcome.Nothing();
        }
        return write(draft(nextNumber()), outbox.open(), medium);
    }

    /**
     * Writes everything there is, in a file that the city may read without the numbers before it.
     *
     * @param number the one that the city waits for, when it is greater than the next
     */
    @Transactional
    public Outcome writeWhole(OptionalLong number, String medium) {
        rows.lock();
        long next = nextNumber();
        if (!sealing.possible()) {
            return new Outcome.Nothing();
        }
        if (number.isPresent() && (number.getAsLong() < next || number.getAsLong() > Manifest.LAST_SEQUENCE)) {
            return new Outcome.Refused("agent.exchange.whole.number.used");
        }
        return write(draft(number.orElse(next)).whole(), outbox.openWhole(), medium);
    }

    /** The file as it was written, encrypted to the city. */
    @Transactional
    public Optional<Path> take(long sequence) {
        return rows.find(Direction.TO_CITY, sequence).map(row -> {
            audit.record(AuditEntry.of("file.taken", "exchange-file", row.fileName()));
            return sealing.place(row.fileName());
        });
    }

    /** Puts a file that was written before on a medium; empty when it is not there any more. */
    @Transactional
    public Optional<MediumResult> putAgain(long sequence, String medium) {
        return take(sequence).filter(Files::exists).map(file -> media.put(file, medium));
    }

    private Outcome write(ManifestDraft draft, OutboxBatch batch, String medium) {
        Manifest manifest = sealing.seal(draft, batch);
        String name = draft.fileName();
        if (!medium.isBlank() && media.put(sealing.place(name), medium) instanceof MediumResult.Refused refused) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            sealing.forget(name);
            return new Outcome.Refused(refused.key());
        }
        String fields = String.join(" ", sealing.fields().codes());
        rows.add(manifest, name, fields);
        audit.record(new AuditEntry(
                "file.written",
                "exchange-file",
                name,
                Map.of("people", Integer.toString(manifest.rows()), "fields", fields, "medium", medium)));
        return new Outcome.Written(manifest, !medium.isBlank());
    }

    private long nextNumber() {
        return rows.last(Direction.TO_CITY).orElse(0L) + 1;
    }

    private ManifestDraft draft(long sequence) {
        Terminal terminal = terminals.get();
        return ManifestDraft.toCity(terminal.city(), terminal.terminal(), sequence, clock.instant());
    }

    /**
     * What the next file would carry.
     *
     * @param people that changed
     * @param news   whether receipts or keys wait to be told
     * @param fields codes of the personal fields that the city takes
     * @param number of that file
     */
    record Ahead(long people, boolean news, List<String> fields, long number) {}

    /** What came of writing. */
    sealed interface Outcome {

        /** Written, and on the medium where one was chosen. */
        record Written(Manifest manifest, boolean onMedium) implements Outcome {}

        /** There is nothing to write, or the city's keys are missing. */
        record Nothing() implements Outcome {}

        /** Not written, and nothing changed; {@code key} says why. */
        record Refused(String key) implements Outcome {}
    }
}
