package jp.madoguchi.base.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.madoguchi.base.csv.CsvInspector;
import jp.madoguchi.base.csv.CsvRow;
import jp.madoguchi.base.csv.CsvSyntaxException;
import jp.madoguchi.base.csv.Inspection;
import jp.madoguchi.base.csv.RowSource;
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

    /** What a whole {@link #read} tells its watch in all: the file is read twice. */
    public static long bytes(Path file) throws IOException {
        return 2 * Files.size(file);
    }

    /**
     * Hands every row of the file to the sink, or none when the file is refused as a whole.
     *
     * @throws IOException when the file cannot be read
     */
    public ImportResult read(Path file, ImportProfile profile, RowSink sink) throws IOException {
        return read(file, profile, sink, ReadWatch.NONE);
    }

    /** The same, and the watch hears of every byte. */
    public ImportResult read(Path file, ImportProfile profile, RowSink sink, ReadWatch watch) throws IOException {
        long size = Files.size(file);
        if (size > limits.maxBytes()) {
            return new FileRefused(
                    Problem.TOO_LARGE,
                    "ファイルが大きすぎます（%,dMB）。1回に取り込めるのは%,dMBまでです。ファイルを分けてください。"
                            .formatted(size / MEBIBYTE, limits.maxBytes() / MEBIBYTE));
        }
        return switch (new CsvInspector(profile.separator().character()).inspect(file, profile.encoding())) {
            case Inspection.Refused refused -> new FileRefused(problem(refused.kind()), refused.reason());
            case Inspection.Text text -> rows(file, profile, text.encoding(), sink, watch);
        };
    }

    /**
     * Hands over the rows of a file that {@link #read} took as a whole before, in one pass.
     *
     * @param encoding that was found
     * @throws IllegalStateException when it is no longer that file
     */
    public void again(Path file, ImportProfile profile, TextEncoding encoding, RowSink sink, ReadWatch watch)
            throws IOException {
        try (RowSource source = open(file, profile, encoding, watch)) {
            CsvRow first = source.next();
            if (!(LayoutFinder.find(profile, first.cells()) instanceof LayoutFinder.Found.Layout found)) {
                throw new IllegalStateException("The file was taken before and its columns are gone");
            }
            RowChecker checker = new RowChecker(found.layout(), profile.mappings());
            if (!profile.header()) {
                sink.accept(checker.check(first));
            }
            while (source.hasNext()) {
                sink.accept(checker.check(source.next()));
            }
        } catch (CsvSyntaxException e) {
            watch.read(0);
            throw e;
        }
    }

    private ImportResult rows(Path file, ImportProfile profile, TextEncoding encoding, RowSink sink, ReadWatch watch)
            throws IOException {
        return switch (survey(file, profile, encoding, watch)) {
            case FileSurvey.Outcome.Unsound unsound -> unsound.refusal();
            case FileSurvey.Outcome.Sound sound -> {
                ImportTally tally = new ImportTally(limits);
                again(
                        file,
                        profile,
                        encoding,
                        row -> {
                            tally.count(row);
                            sink.accept(row);
                        },
                        watch);
                yield tally.result(encoding, sound);
            }
        };
    }

    private FileSurvey.Outcome survey(Path file, ImportProfile profile, TextEncoding encoding, ReadWatch watch)
            throws IOException {
        try (RowSource source = open(file, profile, encoding, watch)) {
            return new FileSurvey(profile, limits).of(source);
        } catch (CsvSyntaxException e) {
            // What the watch throws reaches us as a broken file.
            watch.read(0);
            return new FileSurvey.Outcome.Unsound(new FileRefused(Problem.SYNTAX, e.reason()));
        }
    }

    private static RowSource open(Path file, ImportProfile profile, TextEncoding encoding, ReadWatch watch)
            throws IOException {
        return profile.open(new WatchedInput(Files.newInputStream(file), watch), encoding);
    }

    private static Problem problem(Inspection.Kind kind) {
        return switch (kind) {
            case EMPTY -> Problem.EMPTY;
            case NOT_CSV -> Problem.NOT_CSV;
            case ENCODING -> Problem.ENCODING;
        };
    }
}
