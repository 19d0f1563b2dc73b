package jp.madoguchi.core.facility;

/** The bound city has no place with this id. */
public final class NoSuchFacility extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** For a place that was not found. */
    public NoSuchFacility(long id) {
        super("No facility " + id);
    }
}
