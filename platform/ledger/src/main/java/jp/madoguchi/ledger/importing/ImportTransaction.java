package jp.madoguchi.ledger.importing;

import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import jp.madoguchi.base.importing.ImportProfile;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.port.CurrentActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings a whole file into the ledger in one transaction: a crash in the middle leaves nothing of it. */
@Service
class ImportTransaction {

    /** For so long the values before are kept, and an import can be undone. */
    static final Duration UNDOABLE = Duration.ofDays(90);

    private final JdbcClient jdbc;
    private final ImportSession session;
    private final ImportSteps steps;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final Clock clock;

    ImportTransaction(
            JdbcClient jdbc,
            ImportSession session,
            ImportSteps steps,
            CurrentActor actor,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.session = session;
        this.steps = steps;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws org.springframework.dao.DuplicateKeyException when the same file or the same cards came meanwhile */
    @Transactional
    public void run(ImportPlan plan, ImportProfile profile, Path file) {
        ImportStamp stamp = new ImportStamp(
                plan.id(), "ファイル「" + plan.fileName() + "」の取込", actor.get().toString(), clock.instant());
        begin(plan, stamp);
        session.begin();
        ImportSteps.Done done = steps.run(plan, profile, file, stamp);
        jdbc.sql("update ledger_import set added = ?, changed = ?, unchanged = ?, ended = ? where id = ?")
                .params(done.added(), done.changed(), done.unchanged(), done.ended(), plan.id())
                .update();
        jdbc.sql("""
                        delete from ledger_import_before where import_id in
                            (select id from ledger_import where confirmed_at < ?)""").param(Timestamp.from(stamp.at().minus(UNDOABLE))).update();
        audit.record(new AuditEntry(
                "cards.imported",
                "import",
                plan.id().toString(),
                Map.of(
                        "added", Integer.toString(done.added()),
                        "changed", Integer.toString(done.changed()),
                        "ended", Integer.toString(done.ended()))));
    }

    private void begin(ImportPlan plan, ImportStamp stamp) {
        jdbc.sql("""
                        insert into ledger_import (id, profile, profile_id, target, file_name, file_size, sha256, state,
                            added, changed, unchanged, refused, confirmed_by, confirmed_at)
                        values (?, ?, ?, ?, ?, ?, ?, 'CONFIRMED', 0, 0, 0, ?, ?, ?)""")
                .params(plan.id(), plan.profile())
                .param(plan.layout().profileId())
                .params(
                        plan.layout().target().name(),
                        plan.fileName(),
                        plan.file().size(),
                        HexFormat.of().parseHex(plan.file().sha256()),
                        plan.refused() + plan.counts().unmatched(),
                        stamp.actor(),
                        Timestamp.from(stamp.at()))
                .update();
    }
}
