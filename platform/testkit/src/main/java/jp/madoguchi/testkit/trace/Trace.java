package jp.madoguchi.testkit.trace;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes {@code docs/requirements.md} from the last test run and prints a line per area, such as {@code D 12/57}.
 *
 * <p>A clause counts as met when a test that carries it ran and all such tests passed, or when an existing document is
 * named for it.
 */
public final class Trace {

    private final Path root;
    private final List<Clause> clauses;
    private final Map<String, Where> where;
    private final Map<String, List<Proof>> proofs;

    private Trace(Path root) throws IOException {
        this.root = root;
        this.clauses = Clause.read(root.resolve("docs/requirements.tsv"));
        this.where = Where.read(root.resolve("docs/requirements-where.tsv"));
        this.proofs = proofs(root);
    }

    /** @param arguments the project's root folder */
    public static void main(String[] arguments) throws IOException {
        new Trace(Path.of(arguments.length > 0 ? arguments[0] : ".")).write();
    }

    private static Map<String, List<Proof>> proofs(Path root) throws IOException {
        List<Proof> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root, 4)) {
            for (Path file : files.filter(path -> path.endsWith("target/requirements.tsv"))
                    .sorted()
                    .toList()) {
                Files.readAllLines(file).stream().map(Proof::read).forEach(all::add);
            }
        }
        return all.stream().collect(Collectors.groupingBy(Proof::clause, TreeMap::new, Collectors.toList()));
    }

    private void write() throws IOException {
        List<String> page = new ArrayList<>();
        page.add("# Requirements");
        page.add("");
        page.add(
                "Written by `infra/trace` from the last run of `infra/test`; do not edit. A clause is met when every test");
        page.add("that carries it passed, or when the document named for it exists.");
        page.add("");
        page.add("| id | city | clause | requirement | setting or screen | test or document | met |");
        page.add("|---|---|---|---|---|---|---|");
        clauses.stream().map(this::row).forEach(page::add);
        Files.write(root.resolve("docs/requirements.md"), page);
        PrintWriter out = new PrintWriter(System.out, true, java.nio.charset.StandardCharsets.UTF_8);
        areas().forEach(out::println);
    }

    private List<String> areas() {
        Map<String, List<Clause>> byArea =
                clauses.stream().collect(Collectors.groupingBy(Clause::letter, TreeMap::new, Collectors.toList()));
        List<String> lines = new ArrayList<>();
        byArea.forEach((letter, list) ->
                lines.add(letter + " " + list.stream().filter(this::met).count() + "/" + list.size()));
        lines.add("all " + clauses.stream().filter(this::met).count() + "/" + clauses.size());
        return lines;
    }

    private boolean met(Clause clause) {
        List<Proof> tests = proofs.getOrDefault(clause.id(), List.of());
        return tests.isEmpty() ? documented(clause) : tests.stream().allMatch(Proof::passed);
    }

    private boolean documented(Clause clause) {
        String document = where.getOrDefault(clause.id(), Where.NOWHERE).document();
        return !document.isEmpty() && Files.exists(root.resolve(document));
    }

    private String row(Clause clause) {
        Where place = where.getOrDefault(clause.id(), Where.NOWHERE);
        List<Proof> tests = proofs.getOrDefault(clause.id(), List.of());
        String proof = tests.isEmpty()
                ? place.document()
                : tests.stream().map(test -> "`" + test.test() + "`").collect(Collectors.joining("<br>"));
        return Stream.of(
                        clause.id(),
                        clause.city(),
                        clause.clause(),
                        clause.text().replace("|", "\\|"),
                        place.setting(),
                        proof,
                        met(clause) ? "yes" : tests.isEmpty() ? "" : "no")
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
