package jp.madoguchi.core.page;

/** A link to a page of the site. */
public record SiteLink(String title, String href) {}
