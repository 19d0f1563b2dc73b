package jp.madoguchi.perf.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerOptionsTest {

    @Test
    void imports_two_hundred_thousand_rows_three_times() {
        LedgerOptions options = parse("ledger");
        assertThat(options.rows()).isEqualTo(200_000);
        assertThat(options.rounds()).isEqualTo(3);
    }

    @Test
    void takes_its_options_in_any_order() {
        LedgerOptions options = parse("ledger", "--state", "/tmp/x", "--json", "--rows", "700", "--quick");
        assertThat(options.rows()).isEqualTo(700);
        assertThat(options.rounds()).isEqualTo(1);
        assertThat(options.json()).isTrue();
        assertThat(options.state()).isEqualTo(Path.of("/tmp/x"));
    }

    @Test
    void refuses_what_it_does_not_know_in_a_sentence() {
        assertThatThrownBy(() -> parse("ledger", "--people", "3")).hasMessageContaining("Unknown option --people");
        assertThatThrownBy(() -> parse("ledger", "--rows", "0")).hasMessageContaining("--rows needs a whole number");
        assertThatThrownBy(() -> parse("ledger", "--rows")).hasMessageContaining("needs a value");
    }

    private static LedgerOptions parse(String... arguments) {
        return LedgerOptions.parse(List.of(arguments));
    }
}
