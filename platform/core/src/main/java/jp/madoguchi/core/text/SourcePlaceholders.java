package jp.madoguchi.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.madoguchi.core.kernel.Problem;

/** The facts that a page names in braces stand in its translation as they stand in the Japanese. */
final class SourcePlaceholders {

    private static final Pattern NAMED = Pattern.compile("\\{([^{}\\s]{1,20})\\}");

    private SourcePlaceholders() {}

    static List<Problem> problems(String japanese, Language language, String text) {
        Set<String> wanted = names(japanese);
        Set<String> found = names(text);
        List<Problem> problems = new ArrayList<>();
        wanted.stream()
                .filter(name -> !found.contains(name))
                .forEach(name -> problems.add(Problem.of(language.code(), "text.placeholder.missing", name)));
        found.stream()
                .filter(name -> !wanted.contains(name))
                .forEach(name -> problems.add(
                        wanted.isEmpty()
                                ? Problem.of(language.code(), "text.placeholder.none", name)
                                : Problem.of(
                                        language.code(), "text.placeholder.unknown", name, String.join(" ", wanted))));
        return problems;
    }

    private static Set<String> names(String text) {
        return NAMED.matcher(text).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
    }
}
