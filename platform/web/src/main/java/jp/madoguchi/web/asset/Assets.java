package jp.madoguchi.web.asset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.springframework.core.io.ClassPathResource;

/**
 * Addresses of the shared styles and scripts, each with a query that changes with the file, so that browsers may keep
 * them for a year.
 */
public record Assets(String tokens, String css, String plain, String js, String htmx) {

    /** Where the WebJar keeps htmx; the version is pinned in the root POM. */
    static final String HTMX = "/webjars/htmx.org/2.0.10/dist/htmx.min.js";

    /** Reads the files once. */
    public static Assets load() {
        return new Assets(
                versioned("/ui/tokens.css"),
                versioned("/ui/app.css"),
                versioned("/ui/plain.css"),
                versioned("/ui/app.js"),
                HTMX);
    }

    /** The address of a file under {@code static/} with a query that changes with its content. */
    public static String versioned(String path) {
        try (var in = new ClassPathResource("static" + path).getInputStream()) {
            CRC32 sum = new CRC32();
            sum.update(in.readAllBytes());
            return path + "?v=" + HexFormat.of().toHexDigits((int) sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException("Missing from the class path: " + path, e);
        }
    }
}
