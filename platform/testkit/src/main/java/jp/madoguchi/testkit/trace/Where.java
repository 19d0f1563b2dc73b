package jp.madoguchi.testkit.trace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where a clause is met: a row of {@code docs/requirements-where.tsv}.
 *
 * @param setting  the setting or screen; may be empty
 * @param document the document that meets a clause which no test can; may be empty
 */
record Where(String clause, String setting, String document) {

    static final Where NOWHERE = new Where("", "", "");

    static Map<String, Where> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> line.split("\t", -1))
                .map(cells -> new Where(cells[0], cells[1], cells.length > 2 ? cells[2] : ""))
                .collect(Collectors.toMap(Where::clause, Function.identity()));
    }
}
