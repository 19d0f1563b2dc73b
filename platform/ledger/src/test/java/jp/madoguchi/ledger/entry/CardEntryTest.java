package jp.madoguchi.ledger.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.UUID;
import jp.madoguchi.base.id.ReservationNumber;
import jp.madoguchi.exchange.record.BookablePerson;
import jp.madoguchi.exchange.record.FieldMask;
import jp.madoguchi.ledger.LedgerTest;
import jp.madoguchi.ledger.card.CardKind;
import jp.madoguchi.ledger.card.CardState;
import jp.madoguchi.ledger.card.CardView;
import jp.madoguchi.ledger.card.Cards;
import jp.madoguchi.ledger.exchange.PeopleOutbox;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

class CardEntryTest extends LedgerTest {

    @Autowired
    private CardEntry entry;

    @Autowired
    private Cards cards;

    @Autowired
    private OldCards oldCards;

    @Autowired
    private PeopleOutbox outbox;

    @Test
    @Requirement({"R030", "R033", "R039"})
    void gives_a_person_who_moved_in_what_an_imported_one_has() {
        UUID id = UUID.randomUUID();
        assertThat(entry.enter(form(id, CardKind.RENEWAL, "山田　花子", "", null, false)))
                .isEqualTo(new EntryResult.Entered(id));
        CardView card = cards.find(id).orElseThrow();
        assertThat(ReservationNumber.parse(card.reservationNumber())).isPresent();
        assertThat(cards.history(id))
                .singleElement()
                .satisfies(line -> assertThat(line.reason()).isEqualTo("転入"));
        BookablePerson person = outbox.people(outbox.open(), FieldMask.LEAST).next();
        assertThat(person.personId()).isEqualTo(id);
        assertThat(person.procedure()).isEqualTo("renewal");
        assertThat(person.password()).matches("\\w{8}");
        assertThat(person.qrTokenHash()).hasSize(64);
    }

    @Test
    void makes_one_row_of_a_form_that_is_sent_twice() {
        UUID id = UUID.randomUUID();
        EntryForm form = form(id, CardKind.ISSUE, "山田　花子", "", null, false);
        entry.enter(form);
        assertThat(entry.enter(form)).isEqualTo(new EntryResult.Entered(id));
        assertThat(cards()).isEqualTo(1);
    }

    @Test
    void warns_of_somebody_of_the_same_name_and_birth_date() {
        entry.enter(form(UUID.randomUUID(), CardKind.ISSUE, "髙橋　花子", "", null, false));
        UUID second = UUID.randomUUID();
        assertThat(entry.enter(form(second, CardKind.ISSUE, "高橋花子", "", null, false)))
                .isInstanceOfSatisfying(
                        EntryResult.Similar.class,
                        similar -> assertThat(similar.people()).hasSize(1));
        assertThat(cards()).isEqualTo(1);
        assertThat(entry.enter(form(second, CardKind.ISSUE, "高橋花子", "", null, true)))
                .isEqualTo(new EntryResult.Entered(second));
    }

    @Test
    void lets_no_number_in_twice_whoever_brings_it() throws IOException {
        imported("miura-card-list-utf8.csv");
        CardView known = cards.find(jdbc.sql("select id from ledger_card limit 1")
                        .query(UUID.class)
                        .single())
                .orElseThrow();
        EntryForm same = new EntryForm(
                UUID.randomUUID(),
                CardKind.ISSUE,
                known.name(),
                "",
                known.birthDate(),
                "",
                known.address(),
                known.serialNumber(),
                known.applicationId(),
                "",
                "",
                "手入力",
                null,
                true);
        assertThatThrownBy(() -> entry.enter(same)).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    @Requirement("R007")
    void links_a_card_that_is_made_anew_with_the_one_before() {
        UUID old = UUID.randomUUID();
        entry.enter(form(old, CardKind.ISSUE, "山田　花子", "AB1234567", null, false));
        UUID id = UUID.randomUUID();
        assertThat(entry.enter(form(id, CardKind.ISSUE, "山田　花子", "CD1234567", old, false)))
                .isEqualTo(new EntryResult.Refused("ledger-card-entry.not-ended"));
        jdbc.sql("update ledger_card set state = 'ISSUED' where id = ?")
                .param(old)
                .update();
        assertThat(entry.enter(form(id, CardKind.ISSUE, "山田　花子", "CD1234567", old, false)))
                .isEqualTo(new EntryResult.Entered(id));
        assertThat(cards.find(id).orElseThrow().state()).isEqualTo(CardState.IMPORTED);
        assertThatThrownBy(() -> entry.enter(form(UUID.randomUUID(), CardKind.ISSUE, "山田　花子", "EF1234567", old, true)))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void records_what_became_of_an_old_card() {
        UUID id = UUID.randomUUID();
        entry.enter(form(id, CardKind.ISSUE, "山田　花子", "", null, false));
        oldCards.record(id, OldCard.Kind.MY_NUMBER_CARD, OldCard.Outcome.KEPT, "");
        oldCards.record(id, OldCard.Kind.MY_NUMBER_CARD, OldCard.Outcome.DISPOSED, "裁断");
        assertThat(oldCards.of(id))
                .extracting(OldCard::outcome)
                .containsExactly(OldCard.Outcome.KEPT, OldCard.Outcome.DISPOSED);
    }

    private static EntryForm form(
            UUID id, CardKind kind, String name, String serial, UUID replaces, boolean confirmed) {
        return new EntryForm(
                id, kind, name, "", "1985/4/26", "F", "神奈川県三浦市城山町1番1号", serial, "", "", "", "転入", replaces, confirmed);
    }
}
