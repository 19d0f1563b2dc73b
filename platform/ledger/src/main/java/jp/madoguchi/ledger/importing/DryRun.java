package jp.madoguchi.ledger.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.base.importing.ImportField;
import jp.madoguchi.base.importing.ImportLimits;
import jp.madoguchi.base.importing.ImportProfile;
import jp.madoguchi.base.importing.ImportReader;
import jp.madoguchi.base.importing.ImportResult;
import jp.madoguchi.base.importing.ImportRow;
import jp.madoguchi.base.importing.RowSink;
import jp.madoguchi.base.text.Gaiji;
import jp.madoguchi.ledger.importing.KnownCards.KnownCard;
import org.springframework.stereotype.Component;

/** Reads a file to its end and counts what it would do, changing nothing. */
@Component
class DryRun {

    /** The largest file and how much of it a plan shows: 500 wrong rows and 20 of those that will be taken. */
    static final ImportLimits LIMITS =
            new ImportLimits(ImportLimits.DEFAULT.maxBytes(), ImportLimits.DEFAULT.maxRows(), 500, 20);

    private final KnownCards known;
    private final ImportProgress progress;
    private final ImportReader reader = new ImportReader(LIMITS);

    DryRun(KnownCards known, ImportProgress progress) {
        this.known = known;
        this.progress = progress;
    }

    Outcome run(UUID id, Path file, ImportProfile profile) throws IOException {
        Tally tally = new Tally();
        RowSorter sorter = new RowSorter(batch -> {
            count(batch, tally);
            progress.add(id, batch.size());
        });
        try {
            return switch (reader.read(file, profile, sorter)) {
                case ImportResult.FileRefused refused -> new Outcome.Refused(refused.reason());
                case ImportResult.Completed completed -> {
                    sorter.flush();
                    yield new Outcome.Counted(
                            completed,
                            tally.added,
                            tally.changed,
                            tally.unchanged,
                            completed.counts().refused() + sorter.repeated(),
                            problems(completed.refusedRows(), sorter.repeatedRows()));
                }
            };
        } finally {
            progress.end(id);
        }
    }

    /** Reads the rows of a file that a dry run took before. */
    void rows(Path file, ImportProfile profile, RowSink sink) throws IOException {
        if (reader.read(file, profile, sink) instanceof ImportResult.FileRefused refused) {
            throw new IllegalStateException("The file was taken before and is refused now: " + refused.problem());
        }
    }

    private void count(Map<String, CardRow> batch, Tally tally) {
        Map<String, KnownCard> cards = known.find(batch.keySet());
        batch.forEach((key, row) -> {
            KnownCard card = cards.get(key);
            if (card == null) {
                tally.added++;
            } else if (card.differences(row).isPresent()) {
                tally.changed++;
            } else {
                tally.unchanged++;
            }
        });
    }

    private static List<ImportPlan.Problem> problems(
            List<ImportRow.Refused> refused, List<ImportRow.Refused> repeated) {
        List<ImportPlan.Problem> problems = new ArrayList<>();
        for (List<ImportRow.Refused> rows : List.of(refused, repeated)) {
            rows.forEach(row -> row.errors()
                    .forEach(cell -> problems.add(new ImportPlan.Problem(
                            row.line(), cell.column(), Gaiji.display(cell.value()), cell.reason()))));
        }
        problems.sort(Comparator.comparingLong(ImportPlan.Problem::line));
        return problems;
    }

    static ImportPlan.Sample sample(ImportRow.Valid row) {
        String name = row.stored(ImportField.NAME);
        String address = row.stored(ImportField.ADDRESS);
        return new ImportPlan.Sample(
                row.line(),
                Gaiji.display(name),
                Gaiji.display(address),
                row.date(ImportField.BIRTH_DATE).map(date -> date.printEra()).orElse(""),
                row.stored(ImportField.SEX),
                row.stored(ImportField.CARD_NUMBER),
                row.stored(ImportField.APPLICATION_ID),
                RareCharacters.in(name + address));
    }

    private static final class Tally {

        private long added;
        private long changed;
        private long unchanged;
    }

    /** What the file would do, or why it cannot be taken. */
    sealed interface Outcome {

        record Counted(
                ImportResult.Completed result,
                long added,
                long changed,
                long unchanged,
                long refused,
                List<ImportPlan.Problem> problems)
                implements Outcome {}

        record Refused(String reason) implements Outcome {}
    }
}
