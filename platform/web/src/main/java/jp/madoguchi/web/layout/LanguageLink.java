package jp.madoguchi.web.layout;

/**
 * A language that a reader can choose.
 *
 * @param code what the choice sends
 * @param tag  BCP 47, for {@code lang} attributes
 * @param name what its readers call it
 */
public record LanguageLink(String code, String tag, String name, boolean current) {}
