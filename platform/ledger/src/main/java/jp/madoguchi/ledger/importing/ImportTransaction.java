package jp.madoguchi.ledger.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.base.importing.ImportProfile;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.ledger.importing.CardWriter.ChangedCard;
import jp.madoguchi.ledger.importing.CardWriter.NewCard;
import jp.madoguchi.ledger.importing.KnownCards.KnownCard;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings a whole file into the ledger in one transaction: a crash in the middle leaves nothing of it. */
@Service
class ImportTransaction {

    private final JdbcClient jdbc;
    private final ImportSteps steps;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final SecureTokens tokens;
    private final Clock clock;

    ImportTransaction(
            JdbcClient jdbc,
            ImportSteps steps,
            CurrentActor actor,
            AuditTrail audit,
            SecureTokens tokens,
            Clock clock) {
        this.jdbc = jdbc;
        this.steps = steps;
        this.actor = actor;
        this.audit = audit;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** @throws org.springframework.dao.DuplicateKeyException when the same file or the same cards came meanwhile */
    @Transactional
    public void run(ImportPlan plan, ImportProfile profile, Path file) {
        Instant now = clock.instant();
        ImportStamp stamp = new ImportStamp(
                plan.id(), "ファイル「" + plan.fileName() + "」の取込", actor.get().toString(), now);
        jdbc.sql("""
                        insert into ledger_import (id, profile, file_name, file_size, sha256, state, added, changed,
                            unchanged, refused, confirmed_by, confirmed_at)
                        values (?, ?, ?, ?, ?, 'CONFIRMED', 0, 0, 0, ?, ?, ?)""")
                .params(
                        plan.id(),
                        plan.profile(),
                        plan.fileName(),
                        plan.fileSize(),
                        HexFormat.of().parseHex(plan.sha256()),
                        plan.refused(),
                        stamp.actor(),
                        Timestamp.from(now))
                .update();
        Tally tally = new Tally();
        RowSorter sorter = new RowSorter(batch -> apply(batch, stamp, tally));
        try {
            steps.rows(file, profile, sorter);
        } catch (IOException e) {
            throw new UncheckedIOException("The upload could not be read", e);
        }
        sorter.flush();
        jdbc.sql("update ledger_import set added = ?, changed = ?, unchanged = ? where id = ?")
                .params(tally.added, tally.changed, tally.unchanged, plan.id())
                .update();
        audit.record(new AuditEntry(
                "cards.imported",
                "import",
                plan.id().toString(),
                Map.of("added", Integer.toString(tally.added), "changed", Integer.toString(tally.changed))));
    }

    private void apply(Map<String, CardRow> batch, ImportStamp stamp, Tally tally) {
        Map<String, KnownCard> cards = steps.lock(batch.keySet());
        List<NewCard> added = new ArrayList<>();
        List<ChangedCard> changed = new ArrayList<>();
        batch.forEach((key, row) -> {
            KnownCard card = cards.get(key);
            if (card == null) {
                UUID id = tokens.uuid7(clock);
                added.add(new NewCard(id, key, row));
            } else {
                card.differences(row).ifPresent(names -> changed.add(new ChangedCard(card, row, names)));
            }
        });
        steps.write(added, changed, stamp);
        tally.added += added.size();
        tally.changed += changed.size();
        tally.unchanged += batch.size() - added.size() - changed.size();
    }

    private static final class Tally {

        private int added;
        private int changed;
        private int unchanged;
    }
}
