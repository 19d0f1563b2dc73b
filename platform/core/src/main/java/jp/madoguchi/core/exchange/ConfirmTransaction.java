package jp.madoguchi.core.exchange;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.core.invitee.ImportPlan;
import jp.madoguchi.core.invitee.InviteeImport;
import jp.madoguchi.exchange.record.BookablePerson;
import jp.madoguchi.exchange.sealed.OpenResult;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a file over: number, people, file row and audit row stand together or not at all. */
@Service
class ConfirmTransaction {
    private final UploadStore store;
    private final InviteeImport people;
    private final AuditTrail audit;

    ConfirmTransaction(UploadStore store, InviteeImport people, AuditTrail audit) {
        this.store = store;
        this.people = people;
        this.audit = audit;
    }

    /** @throws FileOvertaken when another request took this number or this file */
    @Transactional
    public UploadCounts confirm(UUID uploadId, OpenResult.Opened<BookablePerson> opened) {
        String terminal = opened.manifest().terminalId();
        long sequence = opened.manifest().sequence();
        if (!store.advance(terminal, sequence)) {
            throw new FileOvertaken();
        }
        ImportPlan done;
        try (Stream<BookablePerson> rows = opened.rows().stream()) {
            done = people.apply(rows, "%s-%06d".formatted(terminal, sequence));
        }
        UploadCounts counts = SealedUploads.counts(done);
        if (!store.imported(uploadId, counts)) {
            throw new FileOvertaken();
        }
        audit.record(new AuditEntry(
                "exchange.imported",
                "exchange-file",
                uploadId.toString(),
                Map.of("terminal", terminal, "sequence", Long.toString(sequence), "rows", "" + counts.total())));
        return counts;
    }
}
