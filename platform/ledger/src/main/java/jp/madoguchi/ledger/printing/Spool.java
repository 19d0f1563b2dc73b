package jp.madoguchi.ledger.printing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import jp.madoguchi.ledger.port.WorkFolder;
import org.springframework.stereotype.Component;

/** Writes a print whole before the first byte is sent, so that an error is an error page and not half a PDF. */
@Component
class Spool {

    private final WorkFolder folder;

    Spool(WorkFolder folder) {
        this.folder = folder;
    }

    /** The bytes that the writer wrote; the file behind them, which holds secrets, goes when the stream is closed. */
    InputStream of(Consumer<OutputStream> writer) {
        try {
            Path file = Files.createTempFile(folder.path(), "print", ".spool");
            try {
                try (OutputStream out = Files.newOutputStream(file)) {
                    writer.accept(out);
                }
                return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The print could not be written", e);
        }
    }
}
