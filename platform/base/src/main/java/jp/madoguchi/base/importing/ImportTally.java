package jp.madoguchi.base.importing;

import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.base.csv.TextEncoding;
import jp.madoguchi.base.text.Gaiji;

/** Counts rows and keeps the first of each kind for the dry run's page. */
final class ImportTally {

    private final ImportLimits limits;
    private final List<ImportRow.Refused> refusedRows = new ArrayList<>();
    private final List<ImportRow.Valid> samples = new ArrayList<>();
    private long valid;
    private long refused;
    private long withGaiji;

    ImportTally(ImportLimits limits) {
        this.limits = limits;
    }

    void count(ImportRow row) {
        switch (row) {
            case ImportRow.Valid accepted -> {
                valid++;
                keep(samples, accepted, limits.keptSamples());
                withGaiji += accepted.values().values().stream().anyMatch(value -> Gaiji.in(value.original())) ? 1 : 0;
            }
            case ImportRow.Refused wrong -> {
                refused++;
                keep(refusedRows, wrong, limits.keptRefusals());
            }
        }
    }

    ImportResult.Completed result(TextEncoding encoding, FileSurvey.Outcome.Sound sound) {
        List<String> warnings = new ArrayList<>(sound.warnings());
        if (withGaiji > 0) {
            warnings.add("外字（メーカー独自の文字）を含む行が%d件あります。画面では%sと表示されます。".formatted(withGaiji, Gaiji.PLACEHOLDER));
        }
        ImportCounts counts = new ImportCounts(valid + refused, valid, refused, warnings.size());
        return new ImportResult.Completed(encoding, sound.layout().headers(), counts, refusedRows, samples, warnings);
    }

    private static <T> void keep(List<T> kept, T row, int limit) {
        if (kept.size() < limit) {
            kept.add(row);
        }
    }
}
