package jp.madoguchi.agent.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.agent.place.AgentHome;
import jp.madoguchi.agent.place.Terminal;
import jp.madoguchi.agent.place.Terminals;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.exchange.Direction;
import jp.madoguchi.exchange.identity.PublicIdentity;
import jp.madoguchi.exchange.record.FieldMask;
import jp.madoguchi.exchange.sealed.Manifest;
import jp.madoguchi.exchange.sealed.ManifestDraft;
import jp.madoguchi.exchange.sealed.RecordKind;
import jp.madoguchi.exchange.sealed.SealedFileWriter;
import jp.madoguchi.ledger.exchange.OutboxBatch;
import jp.madoguchi.ledger.exchange.PeopleOutbox;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sealed files to the city. The rows change with the file: a program that is killed before the commit leaves a file
 * that no screen shows, and the next one takes its number and replaces it.
 */
@Service
class PeopleFiles {

    private final PeopleOutbox outbox;
    private final CityIdentities identities;
    private final Terminals terminals;
    private final FileRows rows;
    private final AgentHome home;
    private final AuditTrail audit;
    private final Clock clock;
    private final SealedFileWriter writer = new SealedFileWriter();

    PeopleFiles(
            PeopleOutbox outbox,
            CityIdentities identities,
            Terminals terminals,
            FileRows rows,
            AgentHome home,
            AuditTrail audit,
            Clock clock) {
        this.outbox = outbox;
        this.identities = identities;
        this.terminals = terminals;
        this.rows = rows;
        this.home = home;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<FileRow> written() {
        return rows.of(Direction.TO_CITY);
    }

    /** The fields of the file before, or the six of 三浦市 4(1)-1ク. */
    @Transactional(readOnly = true)
    public FieldMask usualFields() {
        return rows.of(Direction.TO_CITY).stream()
                .findFirst()
                .map(row -> FieldMask.ofCodes(row.fieldCodes()))
                .orElse(FieldMask.MIURA_SIX);
    }

    /** Writes everything that changed since the last file; empty when nothing did, or when the city's keys are missing. */
    @Transactional
    public Optional<Manifest> write(FieldMask mask) {
        rows.lock();
        Optional<PublicIdentity> city = identities.city();
        if (city.isEmpty() || outbox.pending() == 0) {
            return Optional.empty();
        }
        OutboxBatch batch = outbox.open();
        ManifestDraft draft = nextDraft();
        Manifest manifest = seal(draft, mask, city.get(), batch);
        outbox.written(batch, draft.fileName());
        String fields = String.join(" ", mask.codes());
        rows.add(manifest, draft.fileName(), fields);
        audit.record(new AuditEntry(
                "file.written",
                "exchange-file",
                draft.fileName(),
                Map.of("people", Integer.toString(manifest.rows()), "fields", fields)));
        return Optional.of(manifest);
    }

    /** The file as it was written, encrypted to the city. */
    @Transactional
    public Optional<Path> take(long sequence) {
        return rows.find(Direction.TO_CITY, sequence).map(row -> {
            audit.record(AuditEntry.of("file.taken", "exchange-file", row.fileName()));
            return home.exchange().resolve(row.fileName());
        });
    }

    private ManifestDraft nextDraft() {
        Terminal terminal = terminals.get();
        long sequence = rows.last(Direction.TO_CITY).orElse(0L) + 1;
        return ManifestDraft.toCity(terminal.city(), terminal.terminal(), sequence, clock.instant());
    }

    private Manifest seal(ManifestDraft draft, FieldMask mask, PublicIdentity city, OutboxBatch batch) {
        try {
            return writer.seal(
                    home.exchange().resolve(draft.fileName()),
                    draft,
                    RecordKind.people(mask),
                    identities.self(),
                    List.of(city),
                    outbox.people(batch, mask));
        } catch (IOException e) {
            throw new UncheckedIOException("The sealed file could not be written; is the disk full?", e);
        }
    }
}
