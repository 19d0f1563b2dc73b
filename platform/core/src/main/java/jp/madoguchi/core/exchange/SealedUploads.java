package jp.madoguchi.core.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.core.exchange.UploadOutcome.Imported;
import jp.madoguchi.core.exchange.UploadOutcome.Inspected;
import jp.madoguchi.core.exchange.UploadOutcome.Refused;
import jp.madoguchi.core.invitee.ImportPlan;
import jp.madoguchi.core.invitee.InviteeImport;
import jp.madoguchi.exchange.record.BookablePerson;
import jp.madoguchi.exchange.sealed.OpenResult;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Sealed files that staff upload. A file stays sealed wherever it is kept; its rows are read in memory alone. */
@Service
public class SealedUploads {
    private static final String GONE = "この取り込みは、すでに確定または取り消されています。取り込みの履歴を確認してください。";
    private static final String OVERTAKEN = "同じファイル、または同じ番号のファイルが、先に取り込まれました。取り込みの履歴を確認してください。";

    private final SealedOpening opening;
    private final UploadStore store;
    private final InviteeImport people;
    private final ConfirmTransaction confirming;
    private final FileHistory history;
    private final AuditTrail audit;

    SealedUploads(
            SealedOpening opening,
            UploadStore store,
            InviteeImport people,
            ConfirmTransaction confirming,
            FileHistory history,
            AuditTrail audit) {
        this.opening = opening;
        this.store = store;
        this.people = people;
        this.confirming = confirming;
        this.history = history;
        this.audit = audit;
    }

    /** Opens and counts a file; nothing but the file itself is kept until it is confirmed. */
    public UploadOutcome inspect(Path file, String fileName) {
        return switch (opening.open(file)) {
            case OpenResult.Refused<BookablePerson> refused -> {
                audit.record(AuditEntry.of(
                        "exchange.refused",
                        "exchange-file",
                        refused.refusal().reason().name()));
                yield new Refused(refused.refusal().sentence());
            }
            case OpenResult.Opened<BookablePerson> opened -> {
                ImportPlan plan = plan(opened);
                UUID id = store.keep(file, fileName, opened.manifest(), counts(plan));
                yield inspected(id, opened, plan);
            }
        };
    }

    /** What was inspected and waits for confirmation, counted anew. */
    public Optional<Inspected> waiting(UUID uploadId) {
        return store.waiting(uploadId)
                .flatMap(file -> withFile(
                        file,
                        copy -> opening.open(copy) instanceof OpenResult.Opened<BookablePerson> opened
                                ? Optional.of(inspected(uploadId, opened, plan(opened)))
                                : Optional.empty()));
    }

    /** Whether the city ever received a file of that id, waiting or not. */
    public boolean known(UUID uploadId) {
        return store.known(uploadId);
    }

    /** Takes the file over in one transaction. */
    public UploadOutcome confirm(UUID uploadId) {
        return store.waiting(uploadId)
                .<UploadOutcome>map(file -> withFile(file, copy -> confirm(uploadId, copy)))
                .orElseGet(() -> new Refused(GONE));
    }

    /** Throws an unconfirmed file away. */
    public void discard(UUID uploadId) {
        if (store.discard(uploadId)) {
            audit.record(AuditEntry.of("exchange.discarded", "exchange-file", uploadId.toString()));
        }
    }

    /** Files of both directions, newest first. */
    public List<ExchangeFileView> history(int limit) {
        return history.latest(limit);
    }

    static UploadCounts counts(ImportPlan plan) {
        return new UploadCounts(
                plan.counts().added(),
                plan.counts().changed(),
                plan.counts().ended(),
                plan.counts().unchanged(),
                plan.counts().refused());
    }

    private UploadOutcome confirm(UUID uploadId, Path file) {
        return switch (opening.open(file)) {
            case OpenResult.Refused<BookablePerson> refused ->
                new Refused(refused.refusal().sentence());
            case OpenResult.Opened<BookablePerson> opened -> {
                try {
                    yield new Imported(uploadId, confirming.confirm(uploadId, opened));
                } catch (FileOvertaken | DuplicateKeyException e) {
                    yield new Refused(OVERTAKEN);
                }
            }
        };
    }

    private ImportPlan plan(OpenResult.Opened<BookablePerson> opened) {
        try (Stream<BookablePerson> rows = opened.rows().stream()) {
            return people.plan(rows);
        }
    }

    private static Inspected inspected(UUID id, OpenResult.Opened<BookablePerson> opened, ImportPlan plan) {
        return new Inspected(
                id,
                opened.manifest().terminalId(),
                opened.manifest().sequence(),
                counts(plan),
                plan.refused().stream()
                        .map(row -> new RefusedRow(row.row(), row.key()))
                        .toList());
    }

    private static <T> T withFile(Path file, Function<Path, T> work) {
        try {
            return work.apply(file);
        } finally {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
