package jp.madoguchi.core.storage;

/**
 * A file as it was put away.
 *
 * @param contentType its media type, such as {@code image/png}
 * @param content its bytes; not copied, callers leave them as they are
 */
public record StoredFile(String contentType, byte[] content) {}
