package jp.madoguchi.testkit.trace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A numbered requirement: one row of {@code docs/requirements.tsv}. */
record Clause(String id, String area, String city, String clause, String text) {

    static List<Clause> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> line.split("\t", -1))
                .map(cells -> new Clause(cells[0], cells[1], cells[2], cells[3], cells[4]))
                .toList();
    }

    /** The area's letter. */
    String letter() {
        return area.substring(0, 1);
    }
}
