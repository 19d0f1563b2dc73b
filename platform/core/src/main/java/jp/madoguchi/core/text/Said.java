package jp.madoguchi.core.text;

import org.jspecify.annotations.Nullable;

/**
 * What a city has written, for one reader.
 *
 * @param lang for the {@code lang} attribute (WCAG 2.2, 3.1.2): "ja" where the reader's language is another and only
 *     Japanese is there, or null
 * @param missing whether the reader is to be told that this part is only there in Japanese
 */
public record Said(String text, @Nullable String lang, boolean missing) {}
