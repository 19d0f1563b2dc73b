package jp.madoguchi.core.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.core.kernel.CardName;
import jp.madoguchi.core.kernel.Problem;

/** What a text must be before it is stored, even as a draft. */
final class PageRules {

    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_TEXT = 50_000;
    private static final int LONGEST_CATEGORY = 40;
    private static final int LAST_POSITION = 9_999;

    private PageRules() {}

    /**
     * Everything that is wrong.
     *
     * @param placeholders names that may stand in braces, with their values
     * @param pictures addresses of the pictures in the text
     * @param known pictures that the city has
     */
    static List<Problem> problems(
            PageKind kind,
            PageContent content,
            Map<String, String> placeholders,
            Set<String> pictures,
            Set<UUID> known) {
        List<Problem> problems = new ArrayList<>();
        if (content.title().isBlank()) {
            problems.add(Problem.of("title", "page.title.missing"));
        }
        if (content.title().length() > LONGEST_TITLE) {
            problems.add(Problem.of("title", "page.title.long", LONGEST_TITLE));
        }
        if (content.markdown().isBlank()) {
            problems.add(Problem.of("markdown", "page.text.missing"));
        }
        if (content.markdown().length() > LONGEST_TEXT) {
            problems.add(Problem.of("markdown", "page.text.long", LONGEST_TEXT));
        }
        if (content.position() < 0 || content.position() > LAST_POSITION) {
            problems.add(Problem.of("position", "page.position.form", LAST_POSITION));
        }
        if (kind == PageKind.FAQ && content.category().isBlank()) {
            problems.add(Problem.of("category", "page.category.missing"));
        }
        if (content.category().length() > LONGEST_CATEGORY) {
            problems.add(Problem.of("category", "page.category.long", LONGEST_CATEGORY));
        }
        if (content.shownFrom() != null
                && content.shownUntil() != null
                && !content.shownUntil().isAfter(content.shownFrom())) {
            problems.add(Problem.of("shownUntil", "page.shown.order"));
        }
        words(problems, "title", content.title(), placeholders);
        words(problems, "markdown", content.markdown(), placeholders);
        pictures(problems, pictures, known);
        return List.copyOf(problems);
    }

    private static void words(List<Problem> problems, String field, String text, Map<String, String> placeholders) {
        if (CardName.isWrongIn(text)) {
            problems.add(Problem.of(field, "page.word.card", CardName.OF_THE_LAW));
        }
        Placeholders.FORM
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .forEach(name -> {
                    String value = placeholders.get(name);
                    if (value == null) {
                        problems.add(Problem.of(
                                field,
                                "page.placeholder.unknown",
                                "{" + name + "}",
                                "{" + String.join("}、{", placeholders.keySet()) + "}"));
                    } else if (value.isBlank()) {
                        problems.add(Problem.of(field, "page.placeholder.empty", "{" + name + "}"));
                    }
                });
    }

    private static void pictures(List<Problem> problems, Set<String> pictures, Set<UUID> known) {
        for (String address : pictures) {
            if (PictureAttributes.id(address).filter(known::contains).isEmpty()) {
                problems.add(Problem.of("markdown", "page.picture.unknown", address));
            }
        }
    }
}
