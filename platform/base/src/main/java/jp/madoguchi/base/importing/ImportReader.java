package jp.madoguchi.base.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.madoguchi.base.csv.CsvInspector;
import jp.madoguchi.base.csv.CsvSource;
import jp.madoguchi.base.csv.CsvSyntaxException;
import jp.madoguchi.base.csv.Inspection;
import jp.madoguchi.base.csv.TextEncoding;
import jp.madoguchi.base.importing.ImportResult.FileRefused;
import jp.madoguchi.base.importing.ImportResult.Problem;

/**
 * Reads a city's file by a profile, in steady memory and two passes: the first looks for everything that refuses the
 * file as a whole, the second hands over its rows. The file must not change between them.
 */
public final class ImportReader {

    private static final long MEBIBYTE = 1024L * 1024;

    private final ImportLimits limits;

    public ImportReader() {
        this(ImportLimits.DEFAULT);
    }

    public ImportReader(ImportLimits limits) {
        this.limits = limits;
    }

    /**
     * Hands every row of the file to the sink, or none when the file is refused as a whole.
     *
     * @throws IOException when the file cannot be read
     */
    public ImportResult read(Path file, ImportProfile profile, RowSink sink) throws IOException {
        long size = Files.size(file);
        if (size > limits.maxBytes()) {
            return new FileRefused(
                    Problem.TOO_LARGE,
                    "ファイルが大きすぎます（%,dMB）。1回に取り込めるのは%,dMBまでです。ファイルを分けてください。"
                            .formatted(size / MEBIBYTE, limits.maxBytes() / MEBIBYTE));
        }
        return switch (new CsvInspector(profile.separator()).inspect(file, profile.encoding())) {
            case Inspection.Refused refused -> new FileRefused(problem(refused.kind()), refused.reason());
            case Inspection.Text text -> rows(file, profile, text.encoding(), sink);
        };
    }

    private ImportResult rows(Path file, ImportProfile profile, TextEncoding encoding, RowSink sink)
            throws IOException {
        return switch (survey(file, profile, encoding)) {
            case FileSurvey.Outcome.Unsound unsound -> unsound.refusal();
            case FileSurvey.Outcome.Sound sound -> handOver(file, profile, encoding, sound, sink);
        };
    }

    private FileSurvey.Outcome survey(Path file, ImportProfile profile, TextEncoding encoding) throws IOException {
        try (CsvSource source = CsvSource.open(file, encoding, profile.separator())) {
            return new FileSurvey(profile, limits).of(source);
        } catch (CsvSyntaxException e) {
            return new FileSurvey.Outcome.Unsound(new FileRefused(Problem.SYNTAX, e.reason()));
        }
    }

    private ImportResult handOver(
            Path file, ImportProfile profile, TextEncoding encoding, FileSurvey.Outcome.Sound sound, RowSink sink)
            throws IOException {
        RowChecker checker = new RowChecker(sound.layout());
        ImportTally tally = new ImportTally(limits);
        try (CsvSource source = CsvSource.open(file, encoding, profile.separator())) {
            if (profile.header()) {
                source.next();
            }
            while (source.hasNext()) {
                ImportRow row = checker.check(source.next());
                tally.count(row);
                sink.accept(row);
            }
        }
        return tally.result(encoding, sound);
    }

    private static Problem problem(Inspection.Kind kind) {
        return switch (kind) {
            case EMPTY -> Problem.EMPTY;
            case NOT_CSV -> Problem.NOT_CSV;
            case ENCODING -> Problem.ENCODING;
        };
    }
}
