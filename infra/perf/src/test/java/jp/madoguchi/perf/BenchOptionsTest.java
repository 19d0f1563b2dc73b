package jp.madoguchi.perf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jp.madoguchi.stack.StackException;
import org.junit.jupiter.api.Test;

class BenchOptionsTest {

    @Test
    void has_people_enough_for_every_round_and_the_warm_up() {
        BenchOptions options = parse("booking", "--people", "5000", "--rounds", "3");
        int eachTime = options.sizes().posts() + options.sizes().journeys() + 100;
        assertThat(5 * eachTime + options.sizes().rush()).isBetween(4990, 5000);
    }

    @Test
    void refuses_too_few_people_for_the_rounds() {
        assertThatThrownBy(() -> parse("booking", "--people", "1200", "--rounds", "5"))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("at least 1840");
    }

    @Test
    void refuses_what_it_does_not_know_in_a_sentence() {
        assertThatThrownBy(() -> parse()).hasMessageContaining("infra/bench booking");
        assertThatThrownBy(() -> parse("booking", "--fast")).hasMessageContaining("--fast");
        assertThatThrownBy(() -> parse("booking", "--rounds")).hasMessageContaining("needs a value");
        assertThatThrownBy(() -> parse("booking", "--rounds", "0")).hasMessageContaining("above 0");
        assertThatThrownBy(() -> parse("booking", "--rounds", "many")).hasMessageContaining("many");
        assertThatThrownBy(() -> parse("booking", "--seconds", "11")).hasMessageContaining("at most 10");
    }

    private static BenchOptions parse(String... words) {
        return BenchOptions.parse(List.of(words));
    }
}
