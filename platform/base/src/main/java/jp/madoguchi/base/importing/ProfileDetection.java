package jp.madoguchi.base.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.base.csv.CsvInspector;
import jp.madoguchi.base.csv.CsvSource;
import jp.madoguchi.base.csv.CsvSyntaxException;
import jp.madoguchi.base.csv.Inspection;

/** Finds the profile that reads a file, by the columns of its first row. */
public final class ProfileDetection {

    private ProfileDetection() {}

    /**
     * The profile all of whose required columns are there; of several, the one that knows most columns, then the first.
     *
     * @throws IOException when the file cannot be read
     */
    public static Optional<ImportProfile> of(Path file, List<ImportProfile> profiles) throws IOException {
        Map<Character, Inspection> inspected = new HashMap<>();
        Fit best = null;
        for (ImportProfile profile : profiles) {
            if (profile.separator().fixed()) {
                continue;
            }
            char separator = profile.separator().character();
            if (!inspected.containsKey(separator)) {
                inspected.put(separator, new CsvInspector(separator).inspect(file, null));
            }
            Optional<Fit> fit = inspected.get(separator) instanceof Inspection.Text text
                    ? fit(file, profile, text)
                    : Optional.empty();
            if (fit.isPresent() && (best == null || Fit.BY_COLUMNS.compare(fit.get(), best) > 0)) {
                best = fit.get();
            }
        }
        return Optional.ofNullable(best).map(Fit::profile);
    }

    private static Optional<Fit> fit(Path file, ImportProfile profile, Inspection.Text text) throws IOException {
        try (CsvSource source =
                CsvSource.open(file, text.encoding(), profile.separator().character())) {
            return source.hasNext()
                            && LayoutFinder.find(profile, source.next().cells())
                                    instanceof LayoutFinder.Found.Layout found
                    ? Optional.of(new Fit(profile, found.layout().places().size()))
                    : Optional.empty();
        } catch (CsvSyntaxException e) {
            return Optional.empty();
        }
    }

    private record Fit(ImportProfile profile, int columns) {
        static final Comparator<Fit> BY_COLUMNS = Comparator.comparingInt(Fit::columns);
    }
}
