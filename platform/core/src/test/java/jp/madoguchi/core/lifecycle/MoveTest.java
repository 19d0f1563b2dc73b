package jp.madoguchi.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.core.tenancy.City.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoveTest {

    /** Rows are moves, columns the states from which they are asked for. */
    @ParameterizedTest
    @CsvSource(textBlock = """
        move,      PROVISIONING, ACTIVE, MOVING, SUSPENDED, CLOSING, ERASING, ERASED
        OPEN,      yes,          no,     no,     no,        no,      no,      no
        GIVE_UP,   yes,          no,     no,     no,        no,      no,      no
        SUSPEND,   no,           yes,    no,     no,        no,      no,      no
        REOPEN,    no,           no,     no,     yes,       no,      no,      no
        CLOSE,     no,           yes,    no,     yes,       no,      no,      no
        TAKE_BACK, no,           no,     no,     no,        yes,     no,      no
        ERASE,     no,           no,     no,     no,        yes,     no,      no
        ERASED,    no,           no,     no,     no,        no,      yes,     no
        """, useHeadersInDisplayName = true)
    void may_be_taken_from_these_states_alone(
            Move move,
            String provisioning,
            String active,
            String moving,
            String suspended,
            String closing,
            String erasing,
            String erased) {
        List<String> expected = List.of(provisioning, active, moving, suspended, closing, erasing, erased);

        assertThat(Stream.of(State.values()).map(state -> move.allowedFrom(state) ? "yes" : "no"))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void nothing_leads_back_from_erasing_or_erased() {
        assertThat(Stream.of(Move.values())
                        .filter(move -> move.allowedFrom(State.ERASING) || move.allowedFrom(State.ERASED))
                        .map(Move::to))
                .containsExactly(State.ERASED);
    }

    @Test
    void no_move_starts_from_the_state_it_leads_to() {
        assertThat(Move.values()).noneMatch(move -> move.allowedFrom(move.to()));
    }
}
