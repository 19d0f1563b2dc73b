package jp.madoguchi.exchange.sealed;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.madoguchi.exchange.Direction;
import jp.madoguchi.exchange.identity.ExchangeIdentity;
import jp.madoguchi.exchange.identity.PublicIdentity;
import jp.madoguchi.exchange.record.BookablePerson;
import jp.madoguchi.exchange.record.BookingRecord;
import jp.madoguchi.exchange.record.BookingState;
import jp.madoguchi.exchange.record.FieldMask;
import jp.madoguchi.exchange.record.PersonState;

/** Two cities, their terminals, and files between them. */
final class Fixture {
    static final Instant NOW = Instant.parse("2026-11-21T01:02:03Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Asia/Tokyo"));
    static final ExchangeIdentity MIURA = ExchangeIdentity.generateCity("miura", CLOCK);
    static final ExchangeIdentity MIURA_T1 = ExchangeIdentity.generateTerminal("miura", "T1", CLOCK);
    static final ExchangeIdentity MIURA_T2 = ExchangeIdentity.generateTerminal("miura", "T2", CLOCK);
    static final ExchangeIdentity KURUME = ExchangeIdentity.generateCity("kurume", CLOCK);
    static final ExchangeIdentity KURUME_T1 = ExchangeIdentity.generateTerminal("kurume", "T1", CLOCK);
    static final RecordKind<BookablePerson> PEOPLE = RecordKind.people(FieldMask.MIURA_SIX);

    private Fixture() {}

    static Path miuraFile(Path folder, long sequence, int rows) throws IOException {
        ManifestDraft draft = ManifestDraft.toCity("miura", "T1", sequence, NOW);
        Path file = folder.resolve(draft.fileName());
        new SealedFileWriter()
                .seal(
                        file,
                        draft,
                        PEOPLE,
                        MIURA_T1,
                        List.of(MIURA.publicIdentity()),
                        people(rows).iterator());
        return file;
    }

    static Path bookingsFile(Path folder, long sequence, List<PublicIdentity> terminals) throws IOException {
        ManifestDraft draft = ManifestDraft.toTerminals("miura", sequence, NOW);
        Path file = folder.resolve(draft.fileName());
        new SealedFileWriter()
                .seal(
                        file,
                        draft,
                        RecordKind.bookings(),
                        MIURA,
                        terminals,
                        List.of(booking()).iterator());
        return file;
    }

    static ExpectedContext city(long next) {
        return city(Map.of("T1", next), Set.of());
    }

    static ExpectedContext city(Map<String, Long> next, Set<String> imported) {
        return new ExpectedContext(
                "miura",
                List.of(MIURA_T1.publicIdentity(), MIURA_T2.publicIdentity()),
                MIURA,
                Direction.TO_CITY,
                next,
                imported);
    }

    static ExpectedContext terminal(ExchangeIdentity terminal, Map<String, Long> next) {
        return new ExpectedContext(
                "miura", List.of(MIURA.publicIdentity()), terminal, Direction.TO_TERMINALS, next, Set.of());
    }

    static Stream<BookablePerson> people(int rows) {
        return IntStream.range(0, rows).mapToObj(Fixture::person);
    }

    static BookablePerson person(int number) {
        return new BookablePerson(
                new UUID(7, number),
                "issue",
                "ABCDE%06d".formatted(number),
                "pass-%05d".formatted(number),
                "%064x".formatted(number),
                "0102",
                "N%d".formatted(number),
                "𠮷野\u845b\udb40\udd00 髙﨑\ue000 \"太郎\", " + number,
                "神奈川県三浦市城山町1番1号\n三浦ハイツ" + number,
                "1990-00-00",
                "女",
                "0A%07d".formatted(number),
                "%023d".formatted(number),
                "本庁 棚 " + number,
                number % 10 == 9 ? PersonState.ENDED : PersonState.ACTIVE,
                NOW);
    }

    static BookingRecord booking() {
        return new BookingRecord(
                new UUID(8, 1),
                "M-0001",
                new UUID(7, 1),
                "ABCDE000001",
                "issue",
                "honcho",
                "三浦市役所本庁",
                LocalDate.of(2026, 12, 1),
                LocalTime.of(9, 30),
                15,
                BookingState.BOOKED,
                2,
                NOW);
    }
}
