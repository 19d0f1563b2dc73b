package jp.madoguchi.perf.rush;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RushOptionsTest {

    @Test
    void brings_five_thousand_people_within_a_minute_for_three_thousand_places() {
        RushOptions options = parse("rush");
        assertThat(options.people()).isEqualTo(5000);
        assertThat(options.minute()).isEqualTo(60);
        assertThat(options.places()).isEqualTo(3000);
    }

    @Test
    void takes_its_options_in_any_order() {
        RushOptions options = parse("rush", "--state", "/tmp/x", "--json", "--people", "700", "--quick");
        assertThat(options.people()).isEqualTo(700);
        assertThat(options.minute()).isEqualTo(4);
        assertThat(options.json()).isTrue();
        assertThat(options.state()).isEqualTo(Path.of("/tmp/x"));
    }

    @Test
    void refuses_what_it_does_not_know_in_a_sentence() {
        assertThatThrownBy(() -> parse("rush", "--fast")).hasMessageContaining("--fast");
        assertThatThrownBy(() -> parse("rush", "--people")).hasMessageContaining("needs a value");
        assertThatThrownBy(() -> parse("rush", "--people", "9")).hasMessageContaining("10 to 20000");
        assertThatThrownBy(() -> parse("rush", "--people", "20001")).hasMessageContaining("20001");
    }

    private static RushOptions parse(String... words) {
        return RushOptions.parse(List.of(words));
    }
}
