package jp.madoguchi.ledger.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CardStatesTest {

    @Test
    void leads_from_the_import_to_the_posted_notice_step_by_step() {
        assertThat(CardStates.next(CardState.IMPORTED)).contains(CardState.INSPECTED);
        assertThat(CardStates.next(CardState.INSPECTED)).contains(CardState.PREPARED);
        assertThat(CardStates.next(CardState.PREPARED)).contains(CardState.NOTIFIED);
        assertThat(CardStates.before(CardState.NOTIFIED)).contains(CardState.PREPARED);
    }

    @Test
    void knows_no_short_cut() {
        assertThat(CardStates.canMove(CardState.IMPORTED, CardState.NOTIFIED)).isFalse();
        assertThat(CardStates.canMove(CardState.INSPECTED, CardState.IMPORTED)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(CardState.class)
    void never_moves_a_card_to_where_it_is(CardState state) {
        assertThat(CardStates.canMove(state, state)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = CardState.class,
            names = {"ISSUED", "DISPOSED", "WITHDRAWN"})
    void ends_for_good(CardState state) {
        assertThat(state.ended()).isTrue();
        assertThat(CardStates.next(state)).isEmpty();
    }
}
