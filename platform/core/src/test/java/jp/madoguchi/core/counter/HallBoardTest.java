package jp.madoguchi.core.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import jp.madoguchi.core.counter.HallBoard.Called;
import org.junit.jupiter.api.Test;

class HallBoardTest {

    private static final Instant NINE = Instant.parse("2027-01-13T00:00:00Z");

    private final Called serving = new Called(1, 4, TicketState.SERVING, NINE.plusSeconds(90));
    private final Called first = new Called(2, 5, TicketState.CALLED, NINE);
    private final Called second = new Called(3, 6, TicketState.CALLED, NINE.plusSeconds(60));
    private final Called waiting = new Called(0, 8, TicketState.WAITING, null);

    @Test
    void counts_who_waits_and_shows_who_is_at_a_window() {
        HallBoard board = HallBoard.of(List.of(serving, first, second, waiting));
        assertThat(board.waiting()).isEqualTo(8);
        assertThat(board.called()).containsExactly(serving, first, second);
    }

    @Test
    void speaks_of_whoever_was_called_last_and_has_not_come() {
        assertThat(HallBoard.of(List.of(serving, first, second)).latest()).contains(second);
        assertThat(HallBoard.of(List.of(serving)).latest()).isEmpty();
        assertThat(HallBoard.EMPTY.latest()).isEmpty();
    }

    @Test
    void has_another_mark_when_a_number_is_called_again_and_the_same_when_nothing_happens() {
        HallBoard board = HallBoard.of(List.of(first, waiting));
        HallBoard again = HallBoard.of(List.of(new Called(2, 5, TicketState.CALLED, NINE.plusSeconds(30)), waiting));
        assertThat(again.mark()).isNotEqualTo(board.mark());
        assertThat(HallBoard.of(List.of(first, waiting)).mark()).isEqualTo(board.mark());
    }
}
