package jp.madoguchi.core.tenancy;

/** A city is placed on a cluster that the registry does not have. */
public final class UnknownCluster extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownCluster(String name) {
        super("The registry has no cluster " + name);
    }
}
