package jp.madoguchi.core.mail;

/** The bound city's colours for letters, each of which can be read on its ground. */
@FunctionalInterface
public interface LetterLook {

    /** As they are published now. */
    Colours colours();

    /** Colours as {@code #rrggbb}: accent, links on white, ground of the head and name on it. */
    record Colours(String main, String link, String ground, String name) {}
}
