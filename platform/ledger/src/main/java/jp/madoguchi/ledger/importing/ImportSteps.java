package jp.madoguchi.ledger.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import jp.madoguchi.base.importing.ImportProfile;
import jp.madoguchi.base.importing.RowSink;
import jp.madoguchi.ledger.importing.CardWriter.ChangedCard;
import jp.madoguchi.ledger.importing.CardWriter.NewCard;
import jp.madoguchi.ledger.importing.KnownCards.KnownCard;
import org.springframework.stereotype.Component;

/** The steps of an import, each batch counted for the page that waits. */
@Component
class ImportSteps {

    private final DryRun reader;
    private final KnownCards known;
    private final CardWriter writer;
    private final ImportProgress progress;

    ImportSteps(DryRun reader, KnownCards known, CardWriter writer, ImportProgress progress) {
        this.reader = reader;
        this.known = known;
        this.writer = writer;
        this.progress = progress;
    }

    void rows(Path file, ImportProfile profile, RowSink sink) throws IOException {
        reader.rows(file, profile, sink);
    }

    Map<String, KnownCard> lock(Collection<String> keys) {
        return known.lock(keys);
    }

    void write(List<NewCard> added, List<ChangedCard> changed, ImportStamp stamp) {
        if (!added.isEmpty()) {
            writer.insert(added, stamp);
        }
        if (!changed.isEmpty()) {
            writer.update(changed, stamp);
        }
        progress.add(stamp.importId(), RowSorter.BATCH);
    }
}
