package jp.madoguchi.testkit.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The templates below a folder, and what the house does not want in them. */
record Templates(Path folder) {

    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");
    private static final List<String> REPLACED = List.of("th:text", "th:utext", "th:replace", "th:insert");

    /** Words that no bundle gives: a person would read them whatever the language or the city's texts. */
    List<String> hardCodedTexts() {
        List<String> found = new ArrayList<>();
        for (Path file : files()) {
            for (Element element : parse(file).getAllElements()) {
                if (JAPANESE.matcher(element.ownText()).find() && !replaced(element)) {
                    found.add(folder.relativize(file) + ": " + element.ownText());
                }
            }
        }
        return found;
    }

    /** Expressions that reach the page without being escaped. */
    List<String> unescaped() {
        List<String> found = new ArrayList<>();
        for (Path file : files()) {
            parse(file)
                    .getElementsByAttribute("th:utext")
                    .forEach(element -> found.add(folder.relativize(file) + ": " + element.attr("th:utext")));
        }
        return found;
    }

    /** Paths as Thymeleaf resolves them. */
    List<String> names() {
        return files().stream().map(file -> folder.relativize(file).toString()).toList();
    }

    private static boolean replaced(Element element) {
        return Stream.iterate(element, parent -> parent != null, Element::parent)
                .anyMatch(parent -> REPLACED.stream().anyMatch(parent::hasAttr));
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Element parse(Path file) {
        try {
            return Jsoup.parse(file, "UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
