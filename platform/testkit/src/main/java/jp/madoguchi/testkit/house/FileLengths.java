package jp.madoguchi.testkit.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Lengths of the Java files below a folder, in lines. */
record FileLengths(List<Entry> files) {

    record Entry(Path file, int lines) {}

    static FileLengths below(Path folder) {
        if (!Files.isDirectory(folder)) {
            return new FileLengths(List.of());
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return new FileLengths(paths.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.endsWith("package-info.java"))
                    .map(path -> new Entry(path, lines(path)))
                    .sorted((a, b) -> Integer.compare(a.lines(), b.lines()))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return (int) lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Entry> longerThan(int lines) {
        return files.stream().filter(entry -> entry.lines() > lines).toList();
    }

    /** The length below which this share of the files lies; 0 where there are none. */
    int quantile(double share) {
        return files.isEmpty()
                ? 0
                : files.get((int) Math.min(files.size() - 1L, (long) (files.size() * share)))
                        .lines();
    }
}
