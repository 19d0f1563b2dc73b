package jp.madoguchi.agent.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.agent.AgentBrowser;
import jp.madoguchi.agent.AgentBrowser.Page;
import jp.madoguchi.agent.RunningAgent;
import jp.madoguchi.exchange.Direction;
import jp.madoguchi.exchange.identity.ExchangeIdentity;
import jp.madoguchi.exchange.identity.PublicIdentity;
import jp.madoguchi.exchange.record.BookablePerson;
import jp.madoguchi.exchange.record.BookingRecord;
import jp.madoguchi.exchange.record.FieldMask;
import jp.madoguchi.exchange.record.Receipt;
import jp.madoguchi.exchange.sealed.Enclosure;
import jp.madoguchi.exchange.sealed.EnrolmentAnswer;
import jp.madoguchi.exchange.sealed.ExpectedContext;
import jp.madoguchi.exchange.sealed.Manifest;
import jp.madoguchi.exchange.sealed.ManifestDraft;
import jp.madoguchi.exchange.sealed.OpenResult.Opened;
import jp.madoguchi.exchange.sealed.RecordKind;
import jp.madoguchi.exchange.sealed.SealedFileReader;
import jp.madoguchi.exchange.sealed.SealedFileWriter;

/** What a city does with sealed files, for tests of the terminal's side. */
final class CityStand {

    private final RunningAgent agent;
    private final AgentBrowser browser;
    private final Path folder;
    private final Set<PublicIdentity> terminal = new HashSet<>();
    private ExchangeIdentity keys;
    private long sequence;

    CityStand(RunningAgent agent, AgentBrowser browser, Path folder) {
        this.agent = agent;
        this.browser = browser;
        this.folder = folder;
        this.keys = newKeys();
    }

    ExchangeIdentity newKeys() {
        return ExchangeIdentity.generateCity("miura", agent.clock());
    }

    ExchangeIdentity keys() {
        return keys;
    }

    void use(ExchangeIdentity next) {
        keys = next;
    }

    /** Keys of the terminal that the city knows from now on. */
    void know(PublicIdentity announced) {
        terminal.add(announced);
    }

    void enrol(FieldMask mask) {
        browser.get("/exchange/enrol");
        byte[] answer = EnrolmentAnswer.write(keys, mask).getBytes(StandardCharsets.US_ASCII);
        Page page = browser.upload("/exchange/enrol/city-keys", "file", "city.pem", answer);
        browser.post("/exchange/enrol/confirm", Map.of("fingerprint", page.find("fingerprint\" value=\"([^\"]+)")));
        know(PublicIdentity.fromPem(browser.get("/exchange/enrol/own-keys").text()));
    }

    /** The terminal's file of this number, opened with any of these keys. */
    Opened<BookablePerson> take(long number, FieldMask mask, ExchangeIdentity... selves) {
        try {
            Path file = Files.write(
                    folder.resolve(UUID.randomUUID() + ".mdx"),
                    browser.get("/exchange/files/" + number).bytes());
            return (Opened<BookablePerson>) new SealedFileReader()
                    .open(
                            file,
                            RecordKind.people(mask),
                            new ExpectedContext(
                                    "miura",
                                    terminal,
                                    List.of(selves),
                                    Direction.TO_CITY,
                                    Map.of("T1", number),
                                    Set.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the city says of a file that it took. */
    static Receipt receipt(Manifest manifest, List<Receipt.RefusedPerson> refused) {
        Receipt.Counts counts = new Receipt.Counts(manifest.rows() - refused.size(), 0, 0, 0, refused.size());
        return new Receipt(
                manifest.terminalId(),
                Direction.TO_CITY,
                manifest.sequence(),
                manifest.contentSha256(),
                manifest.createdAt(),
                counts,
                refused);
    }

    static Enclosure telling(Receipt... receipts) {
        return new Enclosure(List.of(receipts), Optional.empty(), Optional.empty());
    }

    /** The city's next file of bookings, without any. */
    byte[] write(Enclosure enclosure) {
        try {
            Path file = folder.resolve(UUID.randomUUID() + ".mdx");
            new SealedFileWriter()
                    .seal(
                            file,
                            ManifestDraft.toTerminals(
                                    "miura", ++sequence, agent.clock().instant()),
                            RecordKind.bookings(),
                            keys,
                            List.copyOf(terminal),
                            enclosure,
                            Collections.<BookingRecord>emptyIterator());
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands a file to the terminal, which takes it over. */
    void hand(byte[] file) {
        browser.get("/exchange");
        Page trial = browser.upload("/exchange/bookings", "file", "b.mdx", file);
        assertThat(trial.status()).as(trial.text()).isEqualTo(200);
        Page done = browser.post(trial.find("action=\"(/exchange/bookings/[^\"]+/confirm)\""), Map.of());
        assertThat(done.text()).contains("予約を取り込みました");
    }
}
