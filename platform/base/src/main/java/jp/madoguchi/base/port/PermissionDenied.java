package jp.madoguchi.base.port;

/** Thrown when the current actor lacks a permission; the web layer answers it with a 403 page. */
public final class PermissionDenied extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PermissionDenied(Permission permission) {
        super("Permission denied: " + permission.code());
    }
}
