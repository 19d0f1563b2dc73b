package jp.madoguchi.perf.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TallyTest {

    private final Tally tally = new Tally();

    @Test
    void counts_an_answer_that_was_not_expected_as_an_error_and_keeps_the_first() throws InterruptedException {
        tally.ask(() -> answer(200), 200);
        tally.ask(() -> answer(404), 200);
        tally.ask(() -> answer(422), 200);
        assertThat(tally.latencies().count()).isEqualTo(3);
        assertThat(tally.errors()).isEqualTo(2);
        assertThat(tally.serverErrors()).isZero();
        assertThat(tally.firstError()).isEqualTo("GET /calendar answered 404");
    }

    @Test
    void counts_500_and_no_answer_at_all_as_the_servers_fault() throws InterruptedException {
        tally.ask(() -> answer(503), 200, 409);
        tally.pass(() -> Answer.none("GET /calendar"), 200);
        assertThat(tally.serverErrors()).isEqualTo(2);
        assertThat(tally.latencies().count()).isEqualTo(1);
    }

    @Test
    void takes_over_the_failures_of_a_phase_without_its_times() throws InterruptedException {
        Tally preparing = new Tally();
        preparing.ask(() -> answer(500), 200);
        tally.addErrors(preparing);
        assertThat(tally.latencies().count()).isZero();
        assertThat(tally.serverErrors()).isEqualTo(1);
    }

    private static Answer answer(int status) {
        return new Answer("GET /calendar", status, "text/html", "", new byte[0]);
    }
}
