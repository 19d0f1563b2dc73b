package jp.madoguchi.ledger.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.madoguchi.base.importing.ImportLimits;
import jp.madoguchi.base.importing.ImportProfile;
import jp.madoguchi.base.importing.ImportReader;
import jp.madoguchi.base.importing.ImportResult;
import jp.madoguchi.base.importing.ImportRow;
import jp.madoguchi.base.importing.ReadWatch;
import jp.madoguchi.base.importing.RowSink;
import jp.madoguchi.base.importing.TargetKind;
import jp.madoguchi.base.text.Gaiji;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a file to its end and counts what it would do: the ledger is only looked at. */
@Service
class DryRun {

    /** The largest file and how much of it a plan shows: 500 wrong rows and 20 of those that will be taken. */
    static final ImportLimits LIMITS =
            new ImportLimits(ImportLimits.DEFAULT.maxBytes(), ImportLimits.DEFAULT.maxRows(), 0, 20);

    private static final int SHOWN = 500;

    private final Staging staging;
    private final Matching matching;
    private final EndingSearch endings;
    private final ImportKeys keys;
    private final ImportProgress progress;
    private final ImportReader reader = new ImportReader(LIMITS);

    DryRun(Staging staging, Matching matching, EndingSearch endings, ImportKeys keys, ImportProgress progress) {
        this.staging = staging;
        this.matching = matching;
        this.endings = endings;
        this.keys = keys;
        this.progress = progress;
    }

    /** What the file would do, or why it cannot be taken. */
    sealed interface Outcome {

        record Counted(
                ImportResult.Completed result,
                ImportPlan.Counts counts,
                List<ImportPlan.Problem> problems,
                List<ImportPlan.Change> changes,
                List<ImportPlan.Ending> endings,
                List<ImportPlan.Unmatched> unmatched)
                implements Outcome {}

        record Refused(String reason) implements Outcome {}
    }

    /** @throws jp.madoguchi.base.importing.ImportCancelledException when it was cancelled meanwhile */
    @Transactional
    public Outcome run(UUID id, Path file, ImportProfile profile) {
        RowSorter.Kept kept = new RowSorter.Kept(SHOWN);
        ImportResult[] result = new ImportResult[1];
        try {
            ImportProgress.Run run = progress.begin(id, ImportReader.bytes(file), true);
            long refused = staging.fill(
                    profile.target(), sink -> result[0] = reader.read(file, profile, sink, run), kept, run);
            return switch (Objects.requireNonNull(result[0])) {
                case ImportResult.FileRefused whole -> new Outcome.Refused(whole.reason());
                case ImportResult.Completed completed -> counted(profile, completed, refused, problems(kept.rows()));
            };
        } catch (IOException e) {
            throw new UncheckedIOException("The upload could not be read", e);
        } finally {
            progress.end(id);
        }
    }

    /** Hands every refused row of a plan's file to the sink. */
    public void refusals(ImportPlan plan, Path file, ImportProfile profile, RowSink sink) throws IOException {
        RowSorter sorter = new RowSorter(row -> keys.of(profile.target(), row), (key, row) -> {}, sink);
        reader.again(file, profile, plan.layout().encoding(), sorter, ReadWatch.NONE);
    }

    private Outcome counted(
            ImportProfile profile, ImportResult.Completed completed, long refused, List<ImportPlan.Problem> problems) {
        if (profile.target().endsCards()) {
            endings.look(profile.target() == TargetKind.DONE);
            return new Outcome.Counted(
                    completed,
                    new ImportPlan.Counts(0, 0, endings.already(), endings.ending(), endings.unmatched(), refused),
                    problems,
                    List.of(),
                    endings.endings(SHOWN),
                    endings.unmatched(SHOWN));
        }
        matching.look();
        return new Outcome.Counted(
                completed,
                new ImportPlan.Counts(matching.added(), matching.changed(), matching.unchanged(), 0, 0, refused),
                problems,
                matching.changes(SHOWN),
                List.of(),
                List.of());
    }

    private static List<ImportPlan.Problem> problems(List<ImportRow.Refused> rows) {
        return rows.stream()
                .flatMap(row -> row.errors().stream()
                        .map(cell -> new ImportPlan.Problem(
                                row.line(), cell.column(), Gaiji.display(cell.value()), cell.reason())))
                .toList();
    }
}
