package jp.madoguchi.ledger.flag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.UUID;
import jp.madoguchi.ledger.LedgerTest;
import jp.madoguchi.ledger.card.CardMoves;
import jp.madoguchi.ledger.card.CardState;
import jp.madoguchi.ledger.card.CardUndo;
import jp.madoguchi.ledger.card.Cards;
import jp.madoguchi.ledger.card.Move;
import jp.madoguchi.ledger.card.MoveFields;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

class CardFlagsTest extends LedgerTest {

    @Autowired
    private CardFlags flags;

    @Autowired
    private Cards cards;

    @Autowired
    private CardMoves moves;

    @Autowired
    private CardUndo undo;

    private UUID id;

    @BeforeEach
    void samples() throws IOException {
        imported("miura-card-list-utf8.csv");
        id = jdbc.sql("select id from ledger_card where birth_date < '2000' order by source_line limit 1")
                .query(UUID.class)
                .single();
    }

    @Test
    @Requirement({"R009", "R010", "R011"})
    void keeps_certificates_and_handwriting_with_who_and_when() {
        for (CardFlag flag :
                new CardFlag[] {CardFlag.USER_CERTIFICATE, CardFlag.SIGNING_CERTIFICATE, CardFlag.HANDWRITING}) {
            assertThat(flags.set(id, change(flag, FlagState.DONE, 0))).isEmpty();
            assertThat(view(flag).state()).isEqualTo(FlagState.DONE);
            assertThat(view(flag).changedBy()).isEqualTo("TERMINAL:tester");
        }
        assertThat(flags.history(id))
                .extracting(FlagLine::flag)
                .containsExactly(CardFlag.USER_CERTIFICATE, CardFlag.SIGNING_CERTIFICATE, CardFlag.HANDWRITING);
    }

    @Test
    @Requirement("R005")
    void follows_the_state_of_the_setting_before_the_hand_over() {
        assertThat(view(CardFlag.PRE_SETTING).state()).isEqualTo(FlagState.OPEN);
        moves.move(id, 0, Move.onScreen(CardState.INSPECTED, MoveFields.NONE));
        moves.move(id, 1, Move.onScreen(CardState.PREPARED, MoveFields.NONE));
        assertThat(view(CardFlag.PRE_SETTING).state()).isEqualTo(FlagState.DONE);
        undo.undo(id, 2, "別のカード");
        assertThat(view(CardFlag.PRE_SETTING).state()).isEqualTo(FlagState.OPEN);
        assertThat(flags.history(id)).hasSize(2);
    }

    @Test
    void takes_the_signing_certificate_from_a_face_card() {
        flags.set(id, change(CardFlag.SIGNING_CERTIFICATE, FlagState.DONE, 0));
        assertThat(flags.set(id, change(CardFlag.FACE_CARD, FlagState.DONE, 0))).isEmpty();
        assertThat(view(CardFlag.SIGNING_CERTIFICATE).state()).isEqualTo(FlagState.NOT_APPLICABLE);
        assertThat(flags.set(id, change(CardFlag.SIGNING_CERTIFICATE, FlagState.OPEN, 2)))
                .contains(FlagProblem.FACE_CARD);
    }

    @Test
    void refuses_a_change_that_another_overtook() {
        flags.set(id, change(CardFlag.HANDWRITING, FlagState.OPEN, 0));
        assertThatThrownBy(() -> flags.set(id, change(CardFlag.HANDWRITING, FlagState.DONE, 0)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(flags.history(id)).hasSize(1);
    }

    private FlagView view(CardFlag flag) {
        return flags.of(cards.find(id).orElseThrow()).stream()
                .filter(one -> one.flag() == flag)
                .findFirst()
                .orElseThrow();
    }

    private static FlagChange change(CardFlag flag, FlagState to, int version) {
        return new FlagChange(flag, to, version, null, "");
    }
}
