package jp.madoguchi.agent.exchange;

import jp.madoguchi.exchange.sealed.Enclosure;
import jp.madoguchi.exchange.sealed.Manifest;
import org.springframework.stereotype.Component;

/** What comes along with the city's bookings: receipts, the city's next keys and its fields. In the caller's transaction. */
@Component
class BookingLetters {

    private final FileReceipts receipts;
    private final CityIdentities identities;
    private final CityFields fields;
    private final OwnKeys own;

    BookingLetters(FileReceipts receipts, CityIdentities identities, CityFields fields, OwnKeys own) {
        this.receipts = receipts;
        this.identities = identities;
        this.fields = fields;
        this.own = own;
    }

    void read(Manifest manifest, Enclosure enclosure) {
        receipts.take(enclosure.receipts());
        identities.take(manifest, enclosure.next());
        enclosure.fields().ifPresent(mask -> fields.told(mask, manifest.draft().fileName()));
        own.useWhenKnown();
    }
}
