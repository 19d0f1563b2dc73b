package jp.madoguchi.core.text;

/**
 * A fact that the product puts into a sentence.
 *
 * @param index place among the sentence's arguments, from 0
 * @param name what editors write in braces: {@code {市名}}
 * @param required whether the sentence would mislead without it
 * @param sample an example for the preview
 */
public record Placeholder(int index, String name, boolean required, String sample) {

    /** As it stands in a sentence. */
    public String written() {
        return "{" + name + "}";
    }
}
