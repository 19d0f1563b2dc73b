package jp.madoguchi.exchange.sealed;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.exchange.Direction;
import jp.madoguchi.exchange.identity.InvalidIdentityException;
import jp.madoguchi.exchange.identity.PublicIdentity;
import jp.madoguchi.exchange.record.FieldMask;
import jp.madoguchi.exchange.record.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * An enclosure as CSV without a header: what a line is stands in its first field. It is never empty, because OpenSSL stops
 * printing at an attribute that is.
 */
final class EnclosureText {
    private static final String BEGIN = "enclosure";
    private static final String RECEIPT = "receipt";
    private static final String REFUSED = "refused";
    private static final String NEXT = "next";
    private static final String FIELDS = "fields";

    private final List<Receipt> receipts = new ArrayList<>();
    private final List<Receipt.RefusedPerson> refused = new ArrayList<>();
    private boolean begun;
    private @Nullable CsvRecord receipt;
    private Optional<PublicIdentity> next = Optional.empty();
    private Optional<FieldMask> fields = Optional.empty();

    private EnclosureText() {}

    static String write(Enclosure enclosure) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(BEGIN);
            enclosure.fields().ifPresent(mask -> csv.writeRecord(FIELDS, String.join(" ", mask.travellingCodes())));
            enclosure.next().ifPresent(identity -> csv.writeRecord(NEXT, identity.toPem()));
            enclosure.receipts().forEach(one -> write(one, csv));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(Receipt receipt, CsvWriter csv) {
        Receipt.Counts counts = receipt.counts();
        csv.writeRecord(
                RECEIPT,
                receipt.terminal(),
                receipt.direction().code(),
                Long.toString(receipt.sequence()),
                receipt.contentSha256(),
                receipt.importedAt().toString(),
                Integer.toString(counts.added()),
                Integer.toString(counts.changed()),
                Integer.toString(counts.ended()),
                Integer.toString(counts.unchanged()),
                Integer.toString(counts.refused()));
        receipt.refused().forEach(row -> csv.writeRecord(REFUSED, row.personId().toString(), row.reason()));
    }

    /** @throws IllegalArgumentException or {@link java.time.DateTimeException} when it is no enclosure */
    static Enclosure read(String text) {
        EnclosureText reading = new EnclosureText();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            csv.forEach(reading::line);
            if (!reading.begun) {
                throw new IllegalArgumentException("Not an enclosure");
            }
            reading.finishReceipt();
            return new Enclosure(reading.receipts, reading.next, reading.fields);
        } catch (IOException | CsvParseException | InvalidIdentityException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("Not an enclosure", e);
        }
    }

    private void line(CsvRecord line) {
        switch (line.getField(0)) {
            case BEGIN -> begun = true;
            case FIELDS -> {
                String codes = line.getField(1);
                fields = Optional.of(
                        FieldMask.ofTravellingCodes(codes.isEmpty() ? List.of() : List.of(codes.split(" "))));
            }
            case NEXT -> next = Optional.of(PublicIdentity.fromPem(line.getField(1)));
            case RECEIPT -> {
                finishReceipt();
                receipt = line;
            }
            case REFUSED -> refused.add(new Receipt.RefusedPerson(UUID.fromString(line.getField(1)), line.getField(2)));
            default -> throw new IllegalArgumentException("No such line in an enclosure");
        }
    }

    private void finishReceipt() {
        CsvRecord line = receipt;
        if (line != null) {
            Receipt.Counts counts = new Receipt.Counts(
                    number(line, 6), number(line, 7), number(line, 8), number(line, 9), number(line, 10));
            receipts.add(new Receipt(
                    line.getField(1),
                    Direction.ofCode(line.getField(2)),
                    Long.parseLong(line.getField(3)),
                    line.getField(4),
                    Instant.parse(line.getField(5)),
                    counts,
                    refused));
        } else if (!refused.isEmpty()) {
            throw new IllegalArgumentException("A refused row without its receipt");
        }
        refused.clear();
        receipt = null;
    }

    private static int number(CsvRecord line, int field) {
        return Integer.parseInt(line.getField(field));
    }
}
