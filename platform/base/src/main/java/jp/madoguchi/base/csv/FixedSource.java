package jp.madoguchi.base.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Lines whose fields stand at fixed positions. The cells of a row are the wanted fields in their order, without the
 * blanks that fill them up, and then everything between and after them as it stands. Empty lines are passed over; a
 * character that is cut in two becomes U+FFFD.
 */
public final class FixedSource implements RowSource {

    private final BufferedReader reader;
    private final Charset charset;
    private final boolean bytes;
    private final List<TextSpan> fields;
    private final List<TextSpan> gaps;
    private long line;
    private @Nullable CsvRow next;
    private boolean read;

    private FixedSource(BufferedReader reader, Charset charset, boolean bytes, List<TextSpan> fields) {
        this.reader = reader;
        this.charset = charset;
        this.bytes = bytes;
        this.fields = List.copyOf(fields);
        this.gaps = SpanGaps.of(fields);
    }

    /**
     * Opens a file whose encoding is known.
     *
     * @param content of the file with its mark, which is passed over; closed with the source
     * @param inBytes whether positions count the bytes of the encoding, else its characters
     */
    public static FixedSource open(InputStream content, TextEncoding encoding, boolean inBytes, List<TextSpan> fields)
            throws IOException {
        content.skipNBytes(encoding.mark().length);
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(content, StrictDecoding.decoder(encoding)), 1 << 16);
        return new FixedSource(reader, encoding.charset(), inBytes, fields);
    }

    /** How many cells every row has. */
    public static int width(List<TextSpan> fields) {
        return fields.size() + SpanGaps.of(fields).size();
    }

    @Override
    public boolean hasNext() {
        if (!read) {
            next = readRow();
            read = true;
        }
        return next != null;
    }

    @Override
    public CsvRow next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("The file has been read to its end");
        }
        read = false;
        return next;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private @Nullable CsvRow readRow() {
        try {
            String text = readLine();
            while (text != null && text.isBlank()) {
                text = readLine();
            }
            return text == null ? null : new CsvRow(line, cells(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable String readLine() throws IOException {
        int character = reader.read();
        if (character < 0) {
            return null;
        }
        line++;
        StringBuilder text = new StringBuilder();
        while (character >= 0 && character != '\n' && character != '\r') {
            text.append((char) character);
            if (text.length() > CsvSource.MAX_ROW) {
                throw new CsvSyntaxException(line);
            }
            character = reader.read();
        }
        if (character == '\r') {
            reader.mark(1);
            if (reader.read() != '\n') {
                reader.reset();
            }
        }
        return text.toString();
    }

    private List<String> cells(String text) {
        byte[] encoded = bytes ? text.getBytes(charset) : new byte[0];
        List<String> cells = new ArrayList<>(fields.size() + gaps.size());
        fields.forEach(field -> cells.add(unfilled(cut(text, encoded, field))));
        gaps.forEach(gap -> cells.add(cut(text, encoded, gap)));
        return cells;
    }

    private String cut(String text, byte[] encoded, TextSpan span) {
        int length = bytes ? encoded.length : text.length();
        int from = Math.min(span.start() - 1, length);
        int to = Math.min(span.end(), length);
        return bytes ? new String(encoded, from, to - from, charset) : text.substring(from, to);
    }

    private static String unfilled(String cell) {
        int from = 0;
        int to = cell.length();
        while (to > from && isBlank(cell.charAt(to - 1))) {
            to--;
        }
        while (from < to && isBlank(cell.charAt(from))) {
            from++;
        }
        return cell.substring(from, to);
    }

    private static boolean isBlank(char character) {
        return character == ' ' || character == '　';
    }
}
