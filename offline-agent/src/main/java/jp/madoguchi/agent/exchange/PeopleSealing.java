package jp.madoguchi.agent.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import jp.madoguchi.agent.place.AgentHome;
import jp.madoguchi.exchange.record.FieldMask;
import jp.madoguchi.exchange.sealed.Enclosure;
import jp.madoguchi.exchange.sealed.Manifest;
import jp.madoguchi.exchange.sealed.ManifestDraft;
import jp.madoguchi.exchange.sealed.RecordKind;
import jp.madoguchi.exchange.sealed.SealedFileWriter;
import jp.madoguchi.ledger.exchange.OutboxBatch;
import jp.madoguchi.ledger.exchange.PeopleOutbox;
import org.springframework.stereotype.Component;

/** Seals people with the terminal's keys, and what goes along with them, in the caller's transaction. */
@Component
class PeopleSealing {

    private final SealedFileWriter writer = new SealedFileWriter();
    private final PeopleOutbox outbox;
    private final CityIdentities identities;
    private final OwnKeys own;
    private final CityFields fields;
    private final FileReceipts receipts;
    private final AgentHome home;

    PeopleSealing(
            PeopleOutbox outbox,
            CityIdentities identities,
            OwnKeys own,
            CityFields fields,
            FileReceipts receipts,
            AgentHome home) {
        this.outbox = outbox;
        this.identities = identities;
        this.own = own;
        this.fields = fields;
        this.receipts = receipts;
        this.home = home;
    }

    /** Whether the city's keys are known. */
    boolean possible() {
        return identities.city().isPresent();
    }

    /** Whether there is anything to tell the city beside people. */
    boolean hasNews() {
        return receipts.neverSent() > 0 || own.toAnnounce();
    }

    FieldMask fields() {
        return fields.mask();
    }

    Path place(String fileName) {
        return home.exchange().resolve(fileName);
    }

    Manifest seal(ManifestDraft draft, OutboxBatch batch) {
        FieldMask mask = fields.mask();
        Enclosure enclosure = new Enclosure(receipts.toSend(), own.announce(draft.sequence()), Optional.empty());
        try {
            Manifest manifest = writer.seal(
                    place(draft.fileName()),
                    draft,
                    RecordKind.people(mask),
                    own.inUse(),
                    identities.all(),
                    enclosure,
                    outbox.people(batch, mask));
            receipts.sent(draft.sequence());
            outbox.written(batch, draft.fileName());
            return manifest;
        } catch (IOException e) {
            throw new UncheckedIOException("The sealed file could not be written; is the disk full?", e);
        }
    }

    /** Takes back a file whose number is not used after all. */
    void forget(String fileName) {
        try {
            Files.deleteIfExists(place(fileName));
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + fileName + " cannot be removed", e);
        }
    }
}
