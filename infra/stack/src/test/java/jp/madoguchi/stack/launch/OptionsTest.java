package jp.madoguchi.stack.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import jp.madoguchi.stack.StackException;
import jp.madoguchi.stack.config.Slot;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void lays_a_second_stack_beside_the_first() {
        Options options = Options.parse(List.of("--detach", "--state", "/tmp/other", "--ports-from", "18000"));

        assertThat(options.detach()).isTrue();
        assertThat(options.folders().data()).isEqualTo(Path.of("/tmp/other/data"));
        assertThat(options.ports().of(Slot.RESIDENT)).isEqualTo(18_000);
        assertThat(options.ports().of(Slot.S3)).isEqualTo(18_007);
    }

    @Test
    void refuses_an_option_it_does_not_know_and_shows_those_it_knows() {
        assertThatThrownBy(() -> Options.parse(List.of("--reste")))
                .isInstanceOf(StackException.class)
                .hasMessageStartingWith("infra/run does not know --reste.")
                .hasMessageContaining("--reset");
    }

    @Test
    void asks_for_a_missing_value() {
        assertThatThrownBy(() -> Options.parse(List.of("--state"))).hasMessageStartingWith("--state needs a value.");
    }
}
