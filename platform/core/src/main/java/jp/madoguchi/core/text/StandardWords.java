package jp.madoguchi.core.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The words that the product brings into a new city, in every language: what {@code defaults/words.txt} and the pages
 * beside it say. In {@code words.txt} a block begins with the Japanese and goes on with a line for each language.
 */
@Component
class StandardWords {

    private static final String FOLDER = "defaults/";
    private static final List<String> PAGES = List.of("contact", "guide", "privacy", "terms", "faq");
    private static final String MARK = ": ";

    private final Map<Language, Map<String, String>> byLanguage = new EnumMap<>(Language.class);

    StandardWords() {
        for (Language language : Language.values()) {
            byLanguage.put(language, new HashMap<>());
        }
        for (String block : read("words.txt").orElse("").split("\n\n")) {
            List<String> lines = block.strip().lines().toList();
            lines.stream().skip(1).forEach(line -> word(lines.getFirst(), line));
        }
        for (Language language : Language.values()) {
            PAGES.forEach(page -> page(page, language));
        }
    }

    Optional<String> find(String japanese, Language language) {
        return Optional.ofNullable(byLanguage.getOrDefault(language, Map.of()).get(japanese));
    }

    /** The Japanese that is there in a language. */
    Set<String> keys(Language language) {
        return byLanguage.getOrDefault(language, Map.of()).keySet();
    }

    private void word(String japanese, String line) {
        String[] parts = line.split(MARK, 2);
        Language language = Language.byCode(parts[0])
                .orElseThrow(() -> new IllegalStateException("No language in defaults/words.txt: " + line));
        translations(language).put(japanese, parts[1]);
    }

    private Map<String, String> translations(Language language) {
        return byLanguage.computeIfAbsent(language, each -> new HashMap<>());
    }

    /** Headings and what stands below them are the same in number and order in every language. */
    private void page(String name, Language language) {
        Optional<String> translated = read(language.code() + "/" + name + ".md");
        if (language == Language.JA || translated.isEmpty()) {
            return;
        }
        List<String> japanese = DefaultTexts.parts(read(name + ".md").orElseThrow(), name);
        List<String> texts = DefaultTexts.parts(translated.get(), name);
        if (japanese.size() != texts.size()) {
            throw new IllegalStateException("Not what the Japanese says: defaults/" + language.code() + "/" + name);
        }
        for (int i = 0; i < texts.size(); i++) {
            translations(language).put(japanese.get(i), texts.get(i));
        }
    }

    private static Optional<String> read(String name) {
        ClassPathResource file = new ClassPathResource(FOLDER + name);
        try {
            return file.exists() ? Optional.of(file.getContentAsString(StandardCharsets.UTF_8)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("A default text cannot be read: " + name, e);
        }
    }
}
