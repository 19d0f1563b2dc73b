package jp.madoguchi.base.port;

/** Tells what the current actor may do. */
@FunctionalInterface
public interface Permissions {

    boolean allows(Permission permission);

    /** @throws PermissionDenied when the current actor lacks it */
    default void require(Permission permission) {
        if (!allows(permission)) {
            throw new PermissionDenied(permission);
        }
    }
}
