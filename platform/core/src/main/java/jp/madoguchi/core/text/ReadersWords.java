package jp.madoguchi.core.text;

/** What a city has written in Japanese, in the language of the present reader. */
@FunctionalInterface
public interface ReadersWords {

    Said say(String japanese);
}
