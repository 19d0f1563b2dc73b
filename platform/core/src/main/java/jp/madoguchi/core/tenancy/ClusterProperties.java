package jp.madoguchi.core.tenancy;

import org.jspecify.annotations.Nullable;

/** The logins of one cluster where they are not those of the main one; each part may be left out. */
record ClusterProperties(
        @Nullable String user,
        @Nullable String password,
        @Nullable String ownerUser,
        @Nullable String ownerPassword) {

    static final ClusterProperties SAME = new ClusterProperties(null, null, null, null);

    @Override
    public String toString() {
        return "ClusterProperties[" + user + ", " + ownerUser + "]";
    }
}
