package jp.madoguchi.core.text;

/**
 * Something that a city has written in Japanese and that residents read.
 *
 * @param place where it stands
 * @param longText whether it is the body of a page, in Markdown
 */
public record CitySource(Place place, String japanese, boolean longText) {

    /** Where residents meet it, in the order of the screen. */
    public enum Place {
        SITE,
        FACILITY,
        PROCEDURE,
        QUESTION,
        PAGE,
        FAQ,
        NOTICE
    }

    /** What its address says. */
    public SourceHash hash() {
        return SourceHash.of(japanese);
    }
}
