package jp.madoguchi.admin.migration;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.madoguchi.core.migration.UploadedFile;
import org.springframework.web.multipart.MultipartFile;

/** A file that was sent, on the disk for as long as it is read. */
record Incoming(UploadedFile file) implements Closeable {

    static Incoming of(MultipartFile sent) throws IOException {
        Path path = Files.createTempFile("migration-", ".csv");
        sent.transferTo(path);
        return new Incoming(new UploadedFile(path, name(sent)));
    }

    /** The bare name: some browsers send the path on the sender's disk. */
    private static String name(MultipartFile sent) {
        String name = sent.getOriginalFilename();
        String bare = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return bare.isBlank() ? "upload.csv" : bare;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file.path());
    }
}
