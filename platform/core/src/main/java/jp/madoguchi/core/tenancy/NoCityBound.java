package jp.madoguchi.core.tenancy;

/** Thrown when code that needs a city runs with none bound: a bug, never a person's mistake. */
public final class NoCityBound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoCityBound() {
        super("No city is bound to the running code");
    }
}
