package jp.madoguchi.exchange.sealed;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.zip.GZIPOutputStream;

/** Writes records as gzipped CSV. A text that is not Unicode (half a surrogate pair) fails instead of becoming "?". */
final class RowWriter {
    private RowWriter() {}

    /** Writes all rows and closes {@code out}, handing the count over before, because closing signs. */
    static <T> void write(OutputStream out, RecordKind<T> kind, Iterator<? extends T> records, RowCount count)
            throws IOException {
        var strict = StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out, 1 << 16);
                Writer text = new OutputStreamWriter(gzip, strict);
                CsvWriter csv =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(kind.columns());
            while (records.hasNext()) {
                csv.writeRecord(kind.toFields(records.next()));
                count.add();
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** How many rows have been written. */
    static final class RowCount {
        private int rows;

        private void add() {
            rows = Math.incrementExact(rows);
        }

        int rows() {
            return rows;
        }
    }
}
