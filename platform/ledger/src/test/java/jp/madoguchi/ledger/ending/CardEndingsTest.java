package jp.madoguchi.ledger.ending;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.base.date.PartialDate;
import jp.madoguchi.exchange.record.BookingRecord;
import jp.madoguchi.exchange.record.BookingState;
import jp.madoguchi.ledger.LedgerTest;
import jp.madoguchi.ledger.card.CardState;
import jp.madoguchi.ledger.card.CardView;
import jp.madoguchi.ledger.card.Cards;
import jp.madoguchi.ledger.card.EndReason;
import jp.madoguchi.ledger.card.HistorySource;
import jp.madoguchi.ledger.exchange.BookingInbox;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CardEndingsTest extends LedgerTest {

    @Autowired
    private CardEndings endings;

    @Autowired
    private LeftBookings left;

    @Autowired
    private BookingInbox inbox;

    @Autowired
    private Cards cards;

    private CardView card;

    @BeforeEach
    void samples() throws IOException {
        imported("miura-card-list-utf8.csv");
        card = cards.find(jdbc.sql("select id from ledger_card where name = '山﨑　陽子'")
                        .query(UUID.class)
                        .single())
                .orElseThrow();
    }

    @Test
    @Requirement({"R004", "R043"})
    void ends_the_rows_of_a_person_whatever_kanji_the_register_writes() {
        EndingReport report = end(new Ending(person("山崎陽子", null), EndReason.MOVED_OUT));
        assertThat(report.ended()).containsExactly(card.id());
        assertThat(cards.find(card.id()).orElseThrow().state()).isEqualTo(CardState.WITHDRAWN);
        assertThat(cards.history(card.id())).last().satisfies(line -> {
            assertThat(line.endReason()).isEqualTo(EndReason.MOVED_OUT);
            assertThat(line.source()).isEqualTo(HistorySource.IMPORT);
            assertThat(line.reason()).isEqualTo("住基抽出");
        });
        EndingReport again = end(new Ending(person("山崎陽子", null), EndReason.MOVED_OUT));
        assertThat(again.ended()).isEmpty();
        assertThat(again.already()).isEqualTo(1);
    }

    @Test
    void ends_nobody_who_is_not_meant() {
        EndingReport report = end(
                new Ending(new Ending.Person("山崎陽子", date("1996-04-11"), null), EndReason.DECEASED),
                new Ending(person("山崎陽子", "どこか"), EndReason.DECEASED),
                new Ending(new Ending.Row(UUID.randomUUID()), EndReason.DECEASED));
        assertThat(report.ended()).isEmpty();
        assertThat(report.unknown()).hasSize(3);
    }

    @Test
    void leaves_people_of_one_name_and_birth_date_to_staff() {
        jdbc.sql("update ledger_card set name_key = ?, birth_date = ? where name = '𠮷田　一郎'")
                .params("山崎陽子", card.birthDate())
                .update();
        EndingReport report = end(new Ending(person("山﨑陽子", null), EndReason.DECEASED));
        assertThat(report.ambiguous()).hasSize(1);
        assertThat(report.ended()).isEmpty();
        assertThat(end(new Ending(person("山﨑陽子", card.address()), EndReason.DECEASED))
                        .ended())
                .containsExactly(card.id());
    }

    @Test
    @Requirement("R043")
    void lists_who_still_has_a_visit_booked_until_staff_saw_to_it() {
        EndingReport unbooked = end(new Ending(new Ending.Row(card.id()), EndReason.DECEASED));
        assertThat(unbooked.booked()).isEmpty();
        assertThat(left.open()).isEmpty();
        book();
        assertThat(left.open()).singleElement().satisfies(booking -> {
            assertThat(booking.card().id()).isEqualTo(card.id());
            assertThat(booking.visit().bookingNumber()).isEqualTo("M-1");
        });
        left.settle(card.id(), "ご家族に連絡");
        assertThat(left.open()).isEmpty();
    }

    @Test
    void opens_the_rows_again_when_the_list_was_wrong() {
        book();
        assertThat(end(new Ending(new Ending.Row(card.id()), EndReason.DECEASED))
                        .booked())
                .containsExactly(card.id());
        assertThat(endings.takeBack(List.of(card.id()), "取込の取消", HistorySource.IMPORT)
                        .moved())
                .containsExactly(card.id());
        assertThat(cards.find(card.id()).orElseThrow().state()).isEqualTo(CardState.IMPORTED);
        assertThat(left.open()).isEmpty();
    }

    private EndingReport end(Ending... rows) {
        return endings.end(List.of(rows), "住基抽出", HistorySource.IMPORT);
    }

    private Ending.Person person(String name, String address) {
        return new Ending.Person(name, date(card.birthDate()), address);
    }

    private static PartialDate date(String stored) {
        return PartialDate.fromStorage(stored);
    }

    private void book() {
        inbox.apply(
                List.of(new BookingRecord(
                                UUID.randomUUID(),
                                "M-1",
                                card.id(),
                                card.reservationNumber(),
                                "issue",
                                "main",
                                "市役所",
                                LocalDate.of(2026, 12, 1),
                                LocalTime.of(10, 30),
                                30,
                                BookingState.BOOKED,
                                1,
                                Instant.EPOCH))
                        .iterator(),
                "f");
    }
}
