package jp.madoguchi.perf.sealing;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.madoguchi.exchange.Direction;
import jp.madoguchi.exchange.identity.ExchangeIdentity;
import jp.madoguchi.exchange.record.BookablePerson;
import jp.madoguchi.exchange.record.FieldMask;
import jp.madoguchi.exchange.record.PersonState;
import jp.madoguchi.exchange.sealed.ExpectedContext;
import jp.madoguchi.exchange.sealed.ManifestDraft;
import jp.madoguchi.exchange.sealed.OpenResult;
import jp.madoguchi.exchange.sealed.RecordKind;
import jp.madoguchi.exchange.sealed.SealedFileReader;
import jp.madoguchi.exchange.sealed.SealedFileWriter;

/** Seals and opens a file of people as a terminal and a city do, and then the same rows with the openssl command. */
public final class SealRun {

    private static final RecordKind<BookablePerson> PEOPLE = RecordKind.people(FieldMask.MIURA_SIX);
    private static final int WARM_UP = 20_000;

    private final Path folder;
    private final Clock clock;
    private final ExchangeIdentity city;
    private final ExchangeIdentity terminal;

    /** @param folder an empty one; what is left in it is the caller's to delete */
    public SealRun(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
        this.city = ExchangeIdentity.generateCity("miura", clock);
        this.terminal = ExchangeIdentity.generateTerminal("miura", "T1", clock);
    }

    /** @throws IOException when the disk fails or there is no openssl */
    public SealFigures measure(int rows) throws IOException {
        Path file = folder.resolve("people.mdx");
        seal(file, WARM_UP);
        open(file, WARM_UP);
        long seal = seal(file, rows);
        long open = open(file, rows);
        OpensslRun openssl = new OpensslRun(folder);
        openssl.keys(terminal, city);
        writePlain(folder.resolve("content.csv"), rows);
        return new SealFigures(rows, Files.size(file), seal, open, openssl.seal(), openssl.open());
    }

    private long seal(Path file, int rows) throws IOException {
        long begin = System.nanoTime();
        new SealedFileWriter()
                .seal(
                        file,
                        ManifestDraft.toCity("miura", "T1", 1, clock.instant()),
                        PEOPLE,
                        terminal,
                        List.of(city.publicIdentity()),
                        people(rows));
        return millis(begin);
    }

    private long open(Path file, int rows) throws IOException {
        ExpectedContext context = new ExpectedContext(
                "miura", List.of(terminal.publicIdentity()), city, Direction.TO_CITY, Map.of(), Set.of());
        long begin = System.nanoTime();
        if (new SealedFileReader().open(file, PEOPLE, context) instanceof OpenResult.Opened<BookablePerson> opened) {
            try (Stream<BookablePerson> people = opened.rows().stream()) {
                if (people.filter(person -> person.name() != null).count() == rows) {
                    return millis(begin);
                }
            }
        }
        throw new IOException("The file did not open whole");
    }

    private void writePlain(Path csv, int rows) throws IOException {
        try (Writer out = Files.newBufferedWriter(csv)) {
            out.write(String.join(",", PEOPLE.columns()) + "\n");
            for (Iterator<BookablePerson> all = people(rows); all.hasNext(); ) {
                out.write(String.join(",", PEOPLE.toFields(all.next())) + "\n");
            }
        }
    }

    private Iterator<BookablePerson> people(int rows) {
        return IntStream.range(0, rows).mapToObj(this::person).iterator();
    }

    private BookablePerson person(int number) {
        UUID id = UUID.nameUUIDFromBytes(
                new byte[] {(byte) (number >> 24), (byte) (number >> 16), (byte) (number >> 8), (byte) number});
        String hex = id.toString().replace("-", "");
        return new BookablePerson(
                id,
                "issue",
                "ABCDE%06d".formatted(number % 1_000_000),
                hex.substring(0, 8),
                hex + hex,
                null,
                null,
                "三浦 太郎" + number,
                "神奈川県三浦市城山町" + number % 100 + "番" + number % 30 + "号",
                "1990-01-02",
                "女",
                "0A%07d".formatted(number % 10_000_000),
                "%023d".formatted(number),
                "本庁 棚 " + number % 50,
                PersonState.ACTIVE,
                clock.instant());
    }

    private static long millis(long begin) {
        return (System.nanoTime() - begin) / 1_000_000;
    }
}
