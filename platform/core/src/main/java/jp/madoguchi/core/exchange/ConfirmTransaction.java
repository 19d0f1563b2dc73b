package jp.madoguchi.core.exchange;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.core.invitee.ImportPlan;
import jp.madoguchi.core.invitee.InviteeImport;
import jp.madoguchi.exchange.record.BookablePerson;
import jp.madoguchi.exchange.sealed.Manifest;
import jp.madoguchi.exchange.sealed.OpenResult;
import jp.madoguchi.exchange.sealed.Scope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a file over: number, people, receipts, keys, file row and audit row stand together or not at all. */
@Service
class ConfirmTransaction {
    private final UploadStore store;
    private final InviteeImport people;
    private final Receipts receipts;
    private final KeyChange keys;
    private final AuditTrail audit;

    ConfirmTransaction(UploadStore store, InviteeImport people, Receipts receipts, KeyChange keys, AuditTrail audit) {
        this.store = store;
        this.people = people;
        this.receipts = receipts;
        this.keys = keys;
        this.audit = audit;
    }

    /** @throws FileOvertaken when another request took this number or this file */
    @Transactional
    public UploadCounts confirm(UUID uploadId, OpenResult.Opened<BookablePerson> opened) {
        Manifest manifest = opened.manifest();
        String terminal = manifest.terminalId();
        long sequence = manifest.sequence();
        if (!store.advance(terminal, sequence, manifest.scope() == Scope.WHOLE)) {
            throw new FileOvertaken();
        }
        ImportPlan done;
        try (Stream<BookablePerson> rows = opened.rows().stream()) {
            done = people.apply(rows, "%s-%06d".formatted(terminal, sequence));
        }
        UploadCounts counts = SealedUploads.counts(done);
        if (!store.imported(uploadId, counts, refusedRows(opened, done.refused()))) {
            throw new FileOvertaken();
        }
        receipts.take(terminal, opened.enclosure().receipts());
        keys.take(manifest, opened.enclosure().next());
        keys.finishWhenKnown();
        audit.record(new AuditEntry(
                "exchange.imported",
                "exchange-file",
                uploadId.toString(),
                Map.of("terminal", terminal, "sequence", Long.toString(sequence), "rows", "" + counts.total())));
        return counts;
    }

    /** Whose rows they are, read again: an import knows rows by their place in the file. */
    private static String refusedRows(OpenResult.Opened<BookablePerson> opened, List<ImportPlan.Row> refused) {
        if (refused.isEmpty()) {
            return "";
        }
        Map<Integer, String> reasons =
                refused.stream().collect(Collectors.toMap(ImportPlan.Row::row, ImportPlan.Row::key));
        AtomicInteger number = new AtomicInteger();
        try (Stream<BookablePerson> rows = opened.rows().stream()) {
            return rows.map(person -> {
                        String reason = reasons.get(number.incrementAndGet());
                        return reason == null ? "" : Receipts.line(person.personId(), reason);
                    })
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.joining("\n"));
        }
    }
}
