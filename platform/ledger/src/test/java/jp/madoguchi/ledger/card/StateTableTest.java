package jp.madoguchi.ledger.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class StateTableTest {

    /** The whole table as the domain has it, written a second time: a state, and where a card can go from there. */
    private static final String ISSUE = """
            IMPORTED INSPECTED POSTED WITHDRAWN
            INSPECTED PREPARED POSTED WITHDRAWN
            PREPARED NOTIFIED POSTED WITHDRAWN
            NOTIFIED AWAITING_BOOKING RETURNED IN_TRANSIT VISITING NO_SHOW RENOTIFIED WITHDRAWN
            RETURNED AWAITING_BOOKING NOTIFIED RENOTIFIED WITHDRAWN
            AWAITING_BOOKING IN_TRANSIT VISITING NO_SHOW RENOTIFIED RETURNED WITHDRAWN
            IN_TRANSIT ARRIVED NO_SHOW AWAITING_BOOKING WITHDRAWN
            ARRIVED VISITING NO_SHOW AWAITING_BOOKING WITHDRAWN
            VISITING ISSUED REDO AWAITING_BOOKING WITHDRAWN
            REDO AWAITING_BOOKING VISITING WITHDRAWN
            NO_SHOW AWAITING_BOOKING VISITING RENOTIFIED WITHDRAWN
            RENOTIFIED AWAITING_BOOKING RETURNED IN_TRANSIT VISITING NO_SHOW TO_DISPOSE WITHDRAWN
            TO_DISPOSE DISPOSED AWAITING_BOOKING VISITING WITHDRAWN
            POSTED RETURNED
            WITHDRAWN DISPOSED""";

    private static final String RENEWAL = """
            IMPORTED NOTIFIED VISITING CLEARED WITHDRAWN
            NOTIFIED AWAITING_BOOKING RETURNED VISITING NO_SHOW RENOTIFIED CLEARED WITHDRAWN
            RETURNED AWAITING_BOOKING NOTIFIED CLEARED WITHDRAWN
            AWAITING_BOOKING VISITING NO_SHOW RENOTIFIED RETURNED CLEARED WITHDRAWN
            VISITING RENEWED REDO AWAITING_BOOKING CLEARED WITHDRAWN
            REDO AWAITING_BOOKING VISITING CLEARED WITHDRAWN
            NO_SHOW AWAITING_BOOKING VISITING RENOTIFIED CLEARED WITHDRAWN
            RENOTIFIED AWAITING_BOOKING RETURNED VISITING NO_SHOW CLEARED WITHDRAWN""";

    static Stream<Arguments> everyPair() {
        return Stream.of(CardKind.values())
                .flatMap(kind -> Stream.of(CardState.values())
                        .flatMap(from -> Stream.of(CardState.values()).map(to -> Arguments.of(kind, from, to))));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    @Requirement({"R002", "R168"})
    void allows_the_pairs_of_the_table_and_no_other(CardKind kind, CardState from, CardState to) {
        assertThat(StateTable.of(kind).canMove(from, to))
                .as("%s: %s to %s", kind, from, to)
                .isEqualTo(allowed(kind, from).contains(to));
    }

    @Test
    void leads_from_the_import_to_the_posted_notice_step_by_step() {
        StateTable issue = StateTable.of(CardKind.ISSUE);
        assertThat(issue.next(CardState.IMPORTED)).contains(CardState.INSPECTED);
        assertThat(issue.next(CardState.INSPECTED)).contains(CardState.PREPARED);
        assertThat(issue.next(CardState.PREPARED)).contains(CardState.NOTIFIED);
        assertThat(issue.before(CardState.NOTIFIED)).containsExactly(CardState.PREPARED);
    }

    @ParameterizedTest
    @EnumSource(CardKind.class)
    void follows_its_chain_from_end_to_end(CardKind kind) {
        StateTable table = StateTable.of(kind);
        List<CardState> chain = table.chain();
        for (int step = 1; step < chain.size(); step++) {
            assertThat(table.canMove(chain.get(step - 1), chain.get(step))).isTrue();
        }
        assertThat(chain.getLast().handedOver()).isTrue();
    }

    @Test
    void skips_the_states_of_the_chain_that_a_city_does_not_use() {
        StateTable table = StateTable.of(CardKind.ISSUE)
                .without(Set.of(CardState.INSPECTED, CardState.PREPARED, CardState.IN_TRANSIT, CardState.ARRIVED));
        assertThat(table.next(CardState.IMPORTED)).contains(CardState.NOTIFIED);
        assertThat(table.before(CardState.NOTIFIED)).contains(CardState.IMPORTED);
        assertThat(table.next(CardState.AWAITING_BOOKING)).contains(CardState.VISITING);
        assertThat(table.chain())
                .containsExactly(
                        CardState.IMPORTED,
                        CardState.NOTIFIED,
                        CardState.AWAITING_BOOKING,
                        CardState.VISITING,
                        CardState.ISSUED);
    }

    @Test
    void gives_the_side_exits_of_a_skipped_visit_to_the_states_before_it() {
        StateTable table = StateTable.of(CardKind.ISSUE).without(Set.of(CardState.VISITING));
        assertThat(table.moves(CardState.ARRIVED)).contains(CardState.ISSUED, CardState.REDO);
        assertThat(table.moves(CardState.ARRIVED)).doesNotContain(CardState.VISITING);
    }

    @Test
    void has_no_way_into_a_side_exit_that_is_not_used_but_a_way_out_of_it() {
        StateTable table = StateTable.of(CardKind.ISSUE).without(Set.of(CardState.NO_SHOW, CardState.RENOTIFIED));
        for (CardState from : CardState.values()) {
            assertThat(table.moves(from)).doesNotContain(CardState.NO_SHOW, CardState.RENOTIFIED);
        }
        assertThat(table.canMove(CardState.AWAITING_BOOKING, CardState.TO_DISPOSE))
                .isTrue();
        assertThat(table.canMove(CardState.NO_SHOW, CardState.AWAITING_BOOKING)).isTrue();
    }

    @Test
    void keeps_the_states_that_no_city_can_do_without() {
        StateTable table = StateTable.of(CardKind.RENEWAL).without(EnumSet.allOf(CardState.class));
        assertThat(table.states())
                .contains(
                        CardState.IMPORTED,
                        CardState.NOTIFIED,
                        CardState.AWAITING_BOOKING,
                        CardState.RENEWED,
                        CardState.CLEARED,
                        CardState.WITHDRAWN);
        assertThat(table.next(CardState.AWAITING_BOOKING)).contains(CardState.RENEWED);
    }

    @ParameterizedTest
    @EnumSource(CardKind.class)
    void never_moves_a_card_to_where_it_is_whatever_is_left_out(CardKind kind) {
        for (CardState out : StateTable.optional(kind)) {
            StateTable table = StateTable.of(kind).without(Set.of(out));
            for (CardState state : CardState.values()) {
                assertThat(table.canMove(state, state)).isFalse();
                assertThat(table.canMove(state, out)).isFalse();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(CardKind.class)
    @Requirement("R043")
    void can_end_every_row_that_is_open(CardKind kind) {
        StateTable.all(kind).stream()
                .filter(state -> !state.ended())
                .forEach(state -> assertThat(StateTable.of(kind).canMove(state, CardState.WITHDRAWN))
                        .isTrue());
    }

    private static Set<CardState> allowed(CardKind kind, CardState from) {
        return (kind == CardKind.ISSUE ? ISSUE : RENEWAL)
                .lines()
                .filter(line -> line.startsWith(from + " "))
                .flatMap(line -> Arrays.stream(line.split(" ")).skip(1))
                .map(CardState::valueOf)
                .collect(Collectors.toSet());
    }
}
