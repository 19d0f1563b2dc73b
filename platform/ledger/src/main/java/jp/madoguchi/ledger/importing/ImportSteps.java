package jp.madoguchi.ledger.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.madoguchi.base.importing.ImportProfile;
import jp.madoguchi.base.importing.ImportReader;
import jp.madoguchi.base.importing.RowSink;
import jp.madoguchi.base.importing.TargetKind;
import jp.madoguchi.ledger.card.CardKind;
import org.springframework.stereotype.Component;

/** The steps of a confirmed import inside its transaction: stage the rows, find what they mean, write. */
@Component
class ImportSteps {

    private final Staging staging;
    private final Matching matching;
    private final CardWriter cards;
    private final EndingSearch endings;
    private final EndingWriter ender;
    private final ImportProgress progress;
    private final ImportReader reader = new ImportReader(DryRun.LIMITS);

    ImportSteps(
            Staging staging,
            Matching matching,
            CardWriter cards,
            EndingSearch endings,
            EndingWriter ender,
            ImportProgress progress) {
        this.staging = staging;
        this.matching = matching;
        this.cards = cards;
        this.endings = endings;
        this.ender = ender;
        this.progress = progress;
    }

    /** What was done. */
    record Done(int added, int changed, int unchanged, int ended) {}

    Done run(ImportPlan plan, ImportProfile profile, Path file, ImportStamp stamp) {
        ImportProgress.Run run = progress.begin(plan.id(), size(file), false);
        staging.fill(
                profile.target(),
                sink -> reader.again(file, profile, plan.layout().encoding(), sink, run),
                RowSink.NONE,
                run);
        if (profile.target().endsCards()) {
            endings.look(profile.target() == TargetKind.DONE);
            return new Done(0, 0, (int) endings.already(), ender.end(profile.target(), stamp));
        }
        matching.lock();
        int changed = cards.update(stamp);
        CardKind kind = profile.target() == TargetKind.RENEWALS ? CardKind.RENEWAL : CardKind.ISSUE;
        return new Done(cards.insert(kind, stamp), changed, (int) matching.unchanged(), 0);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The upload could not be read", e);
        }
    }
}
