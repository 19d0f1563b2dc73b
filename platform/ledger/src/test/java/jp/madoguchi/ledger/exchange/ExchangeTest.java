package jp.madoguchi.ledger.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.exchange.record.BookablePerson;
import jp.madoguchi.exchange.record.BookingRecord;
import jp.madoguchi.exchange.record.BookingState;
import jp.madoguchi.exchange.record.FieldMask;
import jp.madoguchi.exchange.record.PersonState;
import jp.madoguchi.ledger.LedgerTest;
import jp.madoguchi.ledger.booked.BookedDays;
import jp.madoguchi.ledger.booked.DayPlace;
import jp.madoguchi.ledger.booked.DayVisit;
import jp.madoguchi.ledger.port.Bookings;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ExchangeTest extends LedgerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Instant EARLIER = Instant.parse("2026-11-21T01:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-21T02:00:00Z");

    @Autowired
    private PeopleOutbox outbox;

    @Autowired
    private BookingInbox inbox;

    @Autowired
    private BookedDays days;

    @Autowired
    private Bookings bookings;

    @Test
    @Requirement("R019")
    void hands_over_the_six_fields_where_the_city_lets_them_travel() throws IOException {
        imported("miura-card-list-utf8.csv");
        BookablePerson person = people(outbox.open(), FieldMask.MIURA_SIX).stream()
                .filter(one -> "644242746".equals(one.serialNumber()))
                .findFirst()
                .orElseThrow();
        assertThat(person.name()).isEqualTo("KIM MINSU");
        assertThat(person.address()).isEqualTo("神奈川県三浦市初声町下宮田3番地");
        assertThat(person.birthDate()).isEqualTo("1958-06-02");
        assertThat(person.sex()).isEqualTo("M");
        assertThat(person.serialNumber()).isEqualTo("644242746");
        assertThat(person.applicationId()).isEqualTo("16052910119079476435511");
        assertThat(person.password()).matches("\\w{8}");
        assertThat(person.qrTokenHash()).hasSize(64);
        assertThat(person.state()).isEqualTo(PersonState.ACTIVE);
    }

    @Test
    void hands_over_no_personal_field_by_default() throws IOException {
        imported("miura-card-list-utf8.csv");
        assertThat(people(outbox.open(), FieldMask.LEAST)).hasSize(60).allSatisfy(person -> {
            assertThat(person.name()).isNull();
            assertThat(person.address()).isNull();
            assertThat(person.serialNumber()).isNull();
        });
    }

    @Test
    void marks_what_was_exported_only_when_the_file_was_written() throws IOException {
        imported("miura-card-list-cp932.csv");
        outbox.open();
        assertThat(outbox.pending()).isEqualTo(498);
        OutboxBatch batch = outbox.open();
        assertThat(people(batch, FieldMask.LEAST)).hasSize(498);
        outbox.written(batch, "miura-000001.mdg");
        assertThat(outbox.pending()).isZero();
        assertThat(outbox.open().cards()).isZero();
        assertThatThrownBy(() -> outbox.written(batch, "again")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void sends_a_card_again_that_changed_while_the_file_was_written() throws IOException {
        imported("miura-card-list-utf8.csv");
        OutboxBatch batch = outbox.open();
        jdbc.sql("update ledger_card set revision = revision + 1 where serial_number = '644242746'")
                .update();
        outbox.written(batch, "file");
        assertThat(outbox.pending()).isEqualTo(1);
    }

    @Test
    @Requirement("R020")
    void takes_bookings_and_the_same_file_twice_changes_nothing() throws IOException {
        imported("miura-card-list-utf8.csv");
        BookingRecord booking = booking(first(), BookingState.BOOKED, LocalTime.of(10, 30), EARLIER);
        assertThat(inbox.apply(List.of(booking).iterator(), "a")).isEqualTo(new InboxResult(1, 0, 0, 0));
        assertThat(inbox.apply(List.of(booking).iterator(), "a")).isEqualTo(new InboxResult(0, 0, 1, 0));
        assertThat(bookings.activeOf(first())).satisfies(visit -> {
            assertThat(visit.day()).isEqualTo(DAY);
            assertThat(visit.start()).isEqualTo(LocalTime.of(10, 30));
        });
    }

    @Test
    void keeps_the_newer_news_when_files_come_in_another_order() throws IOException {
        imported("miura-card-list-utf8.csv");
        BookingRecord old = booking(first(), BookingState.BOOKED, LocalTime.of(10, 30), EARLIER);
        BookingRecord cancelled = booking(first(), BookingState.CANCELLED, LocalTime.of(10, 30), LATER);
        inbox.apply(List.of(cancelled).iterator(), "b");
        assertThat(inbox.apply(List.of(old).iterator(), "a").unchanged()).isEqualTo(1);
        assertThat(bookings.activeOf(first())).isNull();
        assertThat(days.of(DAY)).isEmpty();
    }

    @Test
    @Requirement("R021")
    void lists_a_day_by_place_and_time() throws IOException {
        imported("miura-card-list-utf8.csv");
        List<UUID> cards = jdbc.sql("select id from ledger_card order by source_line limit 2")
                .query(UUID.class)
                .list();
        BookingRecord late = booking(cards.getFirst(), BookingState.BOOKED, LocalTime.of(15, 0), EARLIER);
        BookingRecord early = booking(cards.get(1), BookingState.BOOKED, LocalTime.of(9, 0), EARLIER);
        BookingRecord stranger = booking(UUID.randomUUID(), BookingState.BOOKED, LocalTime.of(11, 0), EARLIER);
        assertThat(inbox.apply(List.of(late, early, stranger).iterator(), "a").unknown())
                .isEqualTo(1);
        assertThat(days.of(DAY)).singleElement().satisfies(place -> {
            assertThat(place.name()).isEqualTo("市役所");
            assertThat(place.visits())
                    .extracting(DayVisit::start)
                    .containsExactly(LocalTime.of(9, 0), LocalTime.of(11, 0), LocalTime.of(15, 0));
            assertThat(place.visits().get(1).person()).isNull();
        });
        assertThat(days.days(LocalDate.of(2026, 11, 21)))
                .singleElement()
                .satisfies(day -> assertThat(day.people()).isEqualTo(3));
        assertThat(days.of(DAY.plusDays(1))).isEqualTo(List.<DayPlace>of());
    }

    private UUID first() {
        return jdbc.sql("select id from ledger_card order by source_line limit 1")
                .query(UUID.class)
                .single();
    }

    private List<BookablePerson> people(OutboxBatch batch, FieldMask mask) {
        List<BookablePerson> people = new ArrayList<>();
        outbox.people(batch, mask).forEachRemaining(people::add);
        return people;
    }

    private static BookingRecord booking(UUID card, BookingState state, LocalTime start, Instant updated) {
        UUID id = UUID.nameUUIDFromBytes(card.toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        return new BookingRecord(
                id, "M-" + start, card, "CDFGHJKMNPR", "issue", "main", "市役所", DAY, start, 30, state, 1, updated);
    }
}
