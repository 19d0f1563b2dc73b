package jp.madoguchi.core.text;

import java.util.ArrayList;
import java.util.List;

/** The files of {@code defaults/} as titles, categories and bodies, each as a new city gets it. */
final class DefaultTexts {

    private DefaultTexts() {}

    /** A page is a title and a body; the questions are categories, each followed by its questions with answers. */
    static List<String> parts(String file, String name) {
        return name.equals("faq") ? questions(file) : page(file);
    }

    private static List<String> page(String file) {
        String[] parts = file.split("\n", 2);
        return List.of(parts[0].substring(2).strip(), body(parts[1]));
    }

    private static List<String> questions(String file) {
        List<String> parts = new ArrayList<>();
        for (String category : sections(file, "## ")) {
            parts.add(category.split("\n", 2)[0].strip());
            for (String question : sections(category, "### ")) {
                String[] pair = question.split("\n", 2);
                parts.add(pair[0].strip());
                parts.add(body(pair[1]));
            }
        }
        return parts;
    }

    private static List<String> sections(String text, String mark) {
        String[] parts = ("\n" + text).split("\n" + mark);
        return List.of(parts).subList(1, parts.length);
    }

    /** As {@code PageContent} keeps it. */
    private static String body(String text) {
        return text.stripTrailing();
    }
}
