package jp.madoguchi.core.text;

import java.util.List;
import java.util.Map;

/**
 * A Japanese text and its translations.
 *
 * @param own what the city says, by language; a language without one is not there
 * @param standard what the product says where the city says nothing, by language
 */
public record TranslationView(CitySource source, Map<Language, String> own, Map<Language, String> standard) {

    /** Languages in which residents read it in Japanese. */
    public List<Language> missing() {
        return List.of(Language.values()).stream()
                .filter(each -> each != Language.JA && !own.containsKey(each) && !standard.containsKey(each))
                .toList();
    }
}
