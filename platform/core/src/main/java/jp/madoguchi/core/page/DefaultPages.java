package jp.madoguchi.core.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** What a new city's site says, from {@code defaults/}: one file for each page and one for the questions. */
final class DefaultPages {

    private static final int STEP = 10;

    private DefaultPages() {}

    /** The page of this address: the title stands in the first line behind {@code # }. */
    static PageContent page(String slug) {
        String[] parts = read(slug).split("\n", 2);
        int position = (SiteAddress.FIXED.indexOf(slug) + 1) * STEP;
        return PageContent.of(parts[0].substring(2), parts[1], "", position, true)
                .tidied();
    }

    /** The questions: {@code ## } begins a category, {@code ### } a question. */
    static List<PageContent> questions() {
        List<PageContent> questions = new ArrayList<>();
        for (String category : sections(read("faq"), "## ")) {
            String name = category.split("\n", 2)[0];
            for (String question : sections(category, "### ")) {
                String[] parts = question.split("\n", 2);
                questions.add(PageContent.of(parts[0], parts[1], name, (questions.size() + 1) * STEP, false)
                        .tidied());
            }
        }
        return questions;
    }

    /** What stands behind each mark, up to the next. */
    private static List<String> sections(String text, String mark) {
        String[] parts = ("\n" + text).split("\n" + mark);
        return List.of(parts).subList(1, parts.length);
    }

    private static String read(String name) {
        try {
            return new ClassPathResource("defaults/" + name + ".md").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("A default page is missing: " + name, e);
        }
    }
}
