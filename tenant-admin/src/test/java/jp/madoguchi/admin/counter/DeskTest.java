package jp.madoguchi.admin.counter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeskTest {

    @Test
    void a_window_has_a_number_from_1_to_99_however_it_is_typed() {
        assertThat(Desk.number(" ３ ")).contains(3);
        assertThat(Desk.number("99")).contains(99);
        assertThat(Desk.number("0")).isEmpty();
        assertThat(Desk.number("100")).isEmpty();
        assertThat(Desk.number("-1")).isEmpty();
        assertThat(Desk.number("🙂")).isEmpty();
    }

    @Test
    void the_address_holds_nothing_but_numbers() {
        assertThat(Desk.address("7", "3")).isEqualTo("/queue?place=7&desk=3");
        assertThat(Desk.address("7", "x")).isEqualTo("/queue?place=7");
        assertThat(Desk.address("//evil.example", "3")).isEqualTo("/queue");
    }
}
