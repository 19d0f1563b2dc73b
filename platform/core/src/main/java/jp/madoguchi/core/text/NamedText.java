package jp.madoguchi.core.text;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.core.kernel.CardName;
import jp.madoguchi.core.kernel.Problem;

/**
 * A sentence as editors write it: {@code {市名}} where the product puts the fact in. Editors never see the syntax of
 * {@link MessageFormat}; apostrophes are what they look like.
 */
final class NamedText {

    private static final String FIELD = "text";
    private static final Pattern NAMED = Pattern.compile("\\{([^{}]*)\\}");
    /** A plural of MessageFormat: editors see and write the form for many. */
    private static final Pattern PLURAL = Pattern.compile("\\{\\d,choice,(?:[^{}]|\\{\\d})*\\|1<((?:[^{}]|\\{\\d})*)}");

    private static final Pattern NUMBERED = Pattern.compile("\\{(\\d{1,2})\\}");

    private NamedText() {}

    /** The product's pattern with names for numbers. */
    static String of(String pattern, List<Placeholder> placeholders) {
        return NUMBERED.matcher(PLURAL.matcher(pattern.replace("''", "'")).replaceAll("$1"))
                .replaceAll(found -> Matcher.quoteReplacement(
                        byIndex(placeholders, Integer.parseInt(found.group(1))).written()));
    }

    private static Placeholder byIndex(List<Placeholder> placeholders, int index) {
        return placeholders.stream()
                .filter(each -> each.index() == index)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No name for {" + index + "} is declared"));
    }

    /** The pattern of MessageFormat for a sentence that has no problems. */
    static String pattern(String text, List<Placeholder> placeholders) {
        String pattern = text.replace("'", "''");
        for (Placeholder placeholder : placeholders) {
            pattern = pattern.replace(placeholder.written(), "{" + placeholder.index() + "}");
        }
        return pattern;
    }

    /** The sentence with an example for each fact. */
    static String sample(String text, List<Placeholder> placeholders) {
        Object[] samples = new Object
                [placeholders.stream().mapToInt(Placeholder::index).max().orElse(-1) + 1];
        placeholders.forEach(each -> samples[each.index()] = each.sample());
        return new MessageFormat(pattern(text, placeholders), Locale.JAPAN).format(samples);
    }

    /** One kind of line end, and no blanks at the end. */
    static String tidied(String typed) {
        return typed.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    static List<Problem> problems(EditableText editable, String text) {
        List<Problem> problems = new ArrayList<>();
        if (text.isBlank()) {
            problems.add(Problem.of(FIELD, "text.missing"));
        }
        if (text.length() > editable.longest()) {
            problems.add(Problem.of(FIELD, "text.long", editable.longest()));
        }
        if (!editable.severalLines() && text.indexOf('\n') >= 0) {
            problems.add(Problem.of(FIELD, "text.line"));
        }
        if (CardName.isWrongIn(text)) {
            problems.add(Problem.of(FIELD, "text.word.card", CardName.OF_THE_LAW));
        }
        placeholders(editable, text, problems);
        return List.copyOf(problems);
    }

    private static void placeholders(EditableText editable, String text, List<Problem> problems) {
        List<String> names =
                editable.placeholders().stream().map(Placeholder::written).toList();
        List<String> found =
                NAMED.matcher(text).results().map(match -> match.group()).toList();
        for (String each : found) {
            if (!names.contains(each)) {
                problems.add(
                        names.isEmpty()
                                ? Problem.of(FIELD, "text.placeholder.none", each)
                                : Problem.of(FIELD, "text.placeholder.unknown", each, String.join(" ", names)));
            }
        }
        String rest = NAMED.matcher(text).replaceAll("");
        if (rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0) {
            problems.add(Problem.of(FIELD, "text.brace"));
        }
        editable.placeholders().stream()
                .filter(Placeholder::required)
                .filter(each -> !found.contains(each.written()))
                .forEach(each -> problems.add(Problem.of(FIELD, "text.placeholder.missing", each.written())));
    }
}
