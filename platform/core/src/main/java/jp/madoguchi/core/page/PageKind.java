package jp.madoguchi.core.page;

/** What a text of the site is. */
public enum PageKind {
    /** A page with an address of its own. */
    PAGE(2),
    /** A question and its answer. */
    FAQ(4),
    /** A notice on the first page, from a time to a time. */
    NOTICE(3);

    private final int firstHeading;

    PageKind(int firstHeading) {
        this.firstHeading = firstHeading;
    }

    /** The level of the highest heading inside its text: what stands above it is the site's own. */
    int firstHeading() {
        return firstHeading;
    }
}
