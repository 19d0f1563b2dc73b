package jp.madoguchi.core.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.exchange.Direction;
import jp.madoguchi.exchange.identity.ExchangeIdentity;
import jp.madoguchi.exchange.identity.PublicIdentity;
import jp.madoguchi.exchange.record.BookablePerson;
import jp.madoguchi.exchange.record.BookingRecord;
import jp.madoguchi.exchange.record.FieldMask;
import jp.madoguchi.exchange.record.Receipt;
import jp.madoguchi.exchange.sealed.Enclosure;
import jp.madoguchi.exchange.sealed.ExpectedContext;
import jp.madoguchi.exchange.sealed.Manifest;
import jp.madoguchi.exchange.sealed.ManifestDraft;
import jp.madoguchi.exchange.sealed.OpenResult;
import jp.madoguchi.exchange.sealed.OpenResult.Opened;
import jp.madoguchi.exchange.sealed.RecordKind;
import jp.madoguchi.exchange.sealed.SealedFileReader;
import jp.madoguchi.exchange.sealed.SealedFileWriter;

/** What a terminal of 三浦 does with sealed files, for tests of the city's side. */
final class TerminalStand {
    private static final Clock CLOCK = Clock.systemUTC();

    private final Path folder;
    private final String id;
    private ExchangeIdentity keys;

    TerminalStand(Path folder, String id) {
        this.folder = folder;
        this.id = id;
        this.keys = newKeys();
    }

    String id() {
        return id;
    }

    String pem() {
        return keys.publicIdentity().toPem();
    }

    ExchangeIdentity newKeys() {
        return ExchangeIdentity.generateTerminal("miura", id, CLOCK);
    }

    void use(ExchangeIdentity next) {
        keys = next;
    }

    Path write(ManifestDraft draft, List<PublicIdentity> city, Enclosure enclosure, List<BookablePerson> people) {
        Path file = folder.resolve(draft.sequence() + "-" + System.nanoTime() + ".mdx");
        try {
            new SealedFileWriter()
                    .seal(file, draft, RecordKind.people(FieldMask.LEAST), keys, city, enclosure, people.iterator());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ManifestDraft draft(long sequence) {
        return ManifestDraft.toCity("miura", id, sequence, CLOCK.instant());
    }

    /** Opens a file of the city with these keys, wherever it stands in the city's run. */
    OpenResult<BookingRecord> open(
            ExportResult.Written written, List<ExchangeIdentity> selves, PublicIdentity... city) {
        try {
            Path file = Files.write(folder.resolve(System.nanoTime() + ".mdx"), written.content());
            return new SealedFileReader()
                    .open(
                            file,
                            RecordKind.bookings(),
                            new ExpectedContext(
                                    "miura", List.of(city), selves, Direction.TO_TERMINALS, Map.of(), Set.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Opened<BookingRecord> opened(ExportResult.Written written, PublicIdentity... city) {
        return (Opened<BookingRecord>) open(written, List.of(keys), city);
    }

    /** The enclosure that tells the city that its file arrived. */
    static Enclosure arrived(Opened<BookingRecord> opened) {
        return with(Optional.empty(), opened);
    }

    static Enclosure with(Optional<PublicIdentity> next, Opened<BookingRecord> opened) {
        Manifest manifest = opened.manifest();
        Receipt receipt = new Receipt(
                Manifest.ALL_TERMINALS,
                Direction.TO_TERMINALS,
                manifest.sequence(),
                manifest.contentSha256(),
                CLOCK.instant(),
                new Receipt.Counts(manifest.rows(), 0, 0, 0, 0),
                List.of());
        return new Enclosure(List.of(receipt), next, Optional.empty());
    }
}
