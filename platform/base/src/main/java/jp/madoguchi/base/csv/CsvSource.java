package jp.madoguchi.base.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rows of a CSV file one by one, in steady memory: no cell over {@value #MAX_CELL} and no row over {@value #MAX_ROW}
 * characters. Empty lines are passed over. Strict: throws {@link CsvSyntaxException} while iterating.
 */
public final class CsvSource implements RowSource {

    public static final int MAX_CELL = 10_000;
    public static final int MAX_ROW = 100_000;

    private static final int MAX_COLUMNS = 1_000;
    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private long lastLine;

    private CsvSource(CsvReader<CsvRecord> reader) {
        this.reader = reader;
        this.records = reader.iterator();
    }

    /** Opens a file whose encoding a {@link CsvInspector} has found; its mark is passed over. */
    public static CsvSource open(Path file, TextEncoding encoding, char separator) throws IOException {
        return open(Files.newInputStream(file), encoding, separator);
    }

    /** The same from the bytes of a file with their mark, closed with the source. */
    public static CsvSource open(InputStream bytes, TextEncoding encoding, char separator) throws IOException {
        try {
            bytes.skipNBytes(encoding.mark().length);
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
        CsvRecordHandler limits = CsvRecordHandler.builder()
                .maxFields(MAX_COLUMNS)
                .maxFieldSize(MAX_CELL)
                .maxRecordSize(MAX_ROW)
                .build();
        return new CsvSource(CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .allowUnclosedQuote(false)
                .maxBufferSize(2 * MAX_ROW)
                .build(limits, new InputStreamReader(bytes, StrictDecoding.decoder(encoding))));
    }

    @Override
    public boolean hasNext() {
        try {
            return records.hasNext();
        } catch (CsvParseException e) {
            throw new CsvSyntaxException(lineOf(e), e);
        }
    }

    @Override
    public CsvRow next() {
        try {
            CsvRecord csv = records.next();
            lastLine = csv.getStartingLineNumber();
            return new CsvRow(lastLine, csv.getFields());
        } catch (CsvParseException e) {
            throw new CsvSyntaxException(lineOf(e), e);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private long lineOf(CsvParseException e) {
        Matcher line = LINE.matcher(String.valueOf(e.getMessage()));
        return line.find() ? Long.parseLong(line.group(1)) : lastLine + 1;
    }
}
