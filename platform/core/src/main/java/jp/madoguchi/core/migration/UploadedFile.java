package jp.madoguchi.core.migration;

import java.nio.file.Path;

/**
 * A file as it was sent.
 *
 * @param path where it lies; the caller deletes it
 * @param name as the sender calls it
 */
public record UploadedFile(Path path, String name) {}
