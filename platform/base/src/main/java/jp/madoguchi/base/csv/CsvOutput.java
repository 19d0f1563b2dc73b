package jp.madoguchi.base.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.base.text.GlyphUnits;

/**
 * Writes CSV for spreadsheets: a mark where the encoding has one, CRLF, and an apostrophe before a cell that a spreadsheet
 * would run as a formula. A character that the encoding lacks is written as {@value #MISSING} (a variation
 * selector is left out) and reported by {@link #unmappable()}, which the caller shows.
 */
public final class CsvOutput implements Closeable {

    public static final String MISSING = "〓";

    private static final String RUNS = "=+-@\t\r\n＝＋－＠";

    private final CsvWriter writer;
    private final CharsetEncoder encoder;
    private final List<Unmappable> unmappable = new ArrayList<>();
    private long row;

    private CsvOutput(CsvWriter writer, CharsetEncoder encoder) {
        this.writer = writer;
        this.encoder = encoder;
    }

    /** UTF-8 with its mark, which Excel opens as it is. */
    public static CsvOutput open(OutputStream out) throws IOException {
        return open(out, TextEncoding.UTF_8_BOM);
    }

    public static CsvOutput open(OutputStream out, TextEncoding encoding) throws IOException {
        out.write(encoding.mark());
        CsvWriter writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(out, encoding.charset().newEncoder()));
        return new CsvOutput(writer, encoding.charset().newEncoder());
    }

    /** Writes one row. */
    public void write(List<String> cells) {
        row++;
        List<String> written = new ArrayList<>(cells.size());
        for (int i = 0; i < cells.size(); i++) {
            written.add(guarded(encodable(cells.get(i), i + 1)));
        }
        writer.writeRecord(written);
    }

    /** What could not be written so far, in order; empty when all could. */
    public List<Unmappable> unmappable() {
        return List.copyOf(unmappable);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    private static String guarded(String cell) {
        return !cell.isEmpty() && RUNS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private String encodable(String cell, int column) {
        if (encoder.canEncode(cell)) {
            return cell;
        }
        StringBuilder text = new StringBuilder(cell.length());
        cell.codePoints().forEach(codePoint -> {
            String character = Character.toString(codePoint);
            boolean writable = encoder.canEncode(character);
            boolean selector = GlyphUnits.isVariationSelector(codePoint);
            text.append(writable ? character : selector ? "" : MISSING);
            if (!writable) {
                unmappable.add(new Unmappable(row, column, codePoint));
            }
        });
        return text.toString();
    }
}
