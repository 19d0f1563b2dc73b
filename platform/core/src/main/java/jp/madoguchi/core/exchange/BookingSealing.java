package jp.madoguchi.core.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.core.keystore.ExchangeKeys;
import jp.madoguchi.exchange.identity.PublicIdentity;
import jp.madoguchi.exchange.record.BookingRecord;
import jp.madoguchi.exchange.record.Receipt;
import jp.madoguchi.exchange.sealed.Enclosure;
import jp.madoguchi.exchange.sealed.Manifest;
import jp.madoguchi.exchange.sealed.ManifestDraft;
import jp.madoguchi.exchange.sealed.RecordKind;
import jp.madoguchi.exchange.sealed.SealedFileWriter;
import org.springframework.stereotype.Component;

/** Seals bookings with the city's keys, and what goes along with them, in the caller's transaction. */
@Component
class BookingSealing {
    private final SealedFileWriter writer = new SealedFileWriter();
    private final ExchangeKeys keys;
    private final KeyChange change;
    private final Receipts receipts;
    private final UploadFields fields;

    BookingSealing(ExchangeKeys keys, KeyChange change, Receipts receipts, UploadFields fields) {
        this.keys = keys;
        this.change = change;
        this.receipts = receipts;
        this.fields = fields;
    }

    Manifest seal(Path file, ManifestDraft draft, List<PublicIdentity> readers, Iterator<BookingRecord> records)
            throws IOException {
        List<Receipt> told = receipts.toSend();
        Enclosure enclosure = new Enclosure(told, change.announce(draft.sequence()), Optional.of(fields.mask()));
        Manifest manifest = writer.seal(file, draft, RecordKind.bookings(), keys.inUse(), readers, enclosure, records);
        receipts.sent(draft.sequence(), told);
        return manifest;
    }
}
