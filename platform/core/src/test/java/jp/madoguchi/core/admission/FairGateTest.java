package jp.madoguchi.core.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FairGateTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final AtomicLong time = new AtomicLong();
    private final FairGate gate = new FairGate(new ConcurrencyLimit(4, 4, 4), time::get);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void close() {
        threads.shutdownNow();
    }

    @Test
    void a_city_alone_may_use_every_turn() throws Exception {
        for (int i = 0; i < 4; i++) {
            assertThat(gate.enter("rush", Duration.ZERO, 10)).isPresent();
        }
        assertThat(gate.enter("rush", Duration.ZERO, 10)).isEmpty();
    }

    @Test
    void while_another_city_asks_half_is_the_most() throws Exception {
        FairGate.Turn quiet = gate.enter("quiet", Duration.ZERO, 10).orElseThrow();
        quiet.close();
        gate.enter("rush", Duration.ZERO, 10).orElseThrow();
        gate.enter("rush", Duration.ZERO, 10).orElseThrow();
        assertThat(gate.enter("rush", Duration.ZERO, 10)).isEmpty();
        assertThat(gate.enter("quiet", Duration.ZERO, 10))
                .as("finds a free turn")
                .isPresent();
        time.addAndGet(Duration.ofSeconds(6).toNanos());
        assertThat(gate.enter("rush", Duration.ZERO, 10))
                .as("the other still works")
                .isEmpty();
    }

    @Test
    void a_rush_waits_in_its_own_line_and_the_next_turn_goes_to_the_other_city() throws Exception {
        Deque<FairGate.Turn> rush = new ArrayDeque<>();
        for (int i = 0; i < 4; i++) {
            rush.add(gate.enter("rush", Duration.ZERO, 10).orElseThrow());
        }
        List<CompletableFuture<Optional<FairGate.Turn>>> waiting = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            waiting.add(ask("rush"));
        }
        waits("rush", 8);
        CompletableFuture<Optional<FairGate.Turn>> other = ask("quiet");
        waits("quiet", 1);
        rush.remove().close();
        assertThat(other.get()).isPresent();
        assertThat(gate.waiting("rush")).isEqualTo(8);
        other.get().orElseThrow().close();
        rush.remove().close();
        rush.remove().close();
        assertThat(CompletableFuture.anyOf(waiting.toArray(CompletableFuture[]::new))
                        .get())
                .as("below its half again")
                .isNotNull();
        waits("rush", 7);
    }

    @Test
    void those_who_wait_are_served_in_their_order() throws Exception {
        FairGate one = new FairGate(new ConcurrencyLimit(1, 1, 1), time::get);
        FairGate.Turn turn = one.enter("a", PATIENCE, 10).orElseThrow();
        List<Integer> order = new ArrayList<>();
        List<CompletableFuture<Void>> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            int mine = i;
            all.add(CompletableFuture.runAsync(() -> take(one, () -> order.add(mine)), threads));
            while (one.waiting("a") <= i) {
                Thread.onSpinWait();
            }
        }
        turn.close();
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
        assertThat(order).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void a_line_that_is_too_long_refuses_at_once_and_whoever_gave_up_leaves_no_trace() throws Exception {
        FairGate one = new FairGate(new ConcurrencyLimit(1, 1, 1), time::get);
        FairGate.Turn turn = one.enter("a", PATIENCE, 1).orElseThrow();
        assertThat(one.enter("a", Duration.ofMillis(1), 1)).isEmpty();
        assertThat(one.waiting("a")).isZero();
        assertThat(one.enter("a", PATIENCE, 0)).isEmpty();
        turn.close();
        assertThat(one.enter("a", Duration.ZERO, 0)).isPresent();
    }

    @Test
    void tells_how_long_a_citys_requests_waited_beside_how_long_they_took() throws Exception {
        FairGate one = new FairGate(new ConcurrencyLimit(1, 1, 1), time::get);
        for (int i = 0; i < 4; i++) {
            FairGate.Turn turn = one.enter("a", PATIENCE, 10).orElseThrow();
            time.addAndGet(1_000_000);
            turn.close();
        }
        assertThat(one.drain("a")).isEqualTo(new GateLoad(4, 0, 4_000_000, 0));
        assertThat(one.drain("a")).isEqualTo(new GateLoad(0, 0, 0, 0));
        assertThat(new GateLoad(4, 400_000_000, 40_000_000, 3).strained()).isTrue();
        assertThat(new GateLoad(4, 40_000_000, 400_000_000, 3).strained()).isFalse();
        assertThat(new GateLoad(1, 400_000_000, 4_000_000, 3).strained()).isFalse();
    }

    private CompletableFuture<Optional<FairGate.Turn>> ask(String city) {
        CompletableFuture<Optional<FairGate.Turn>> answer = new CompletableFuture<>();
        threads.submit(() -> answer.complete(gate.enter(city, PATIENCE, 100)));
        return answer;
    }

    private void waits(String city, int count) {
        while (gate.waiting(city) != count) {
            Thread.onSpinWait();
        }
    }

    private static void take(FairGate gate, Runnable work) {
        try (FairGate.Turn turn = gate.enter("a", PATIENCE, 100).orElseThrow()) {
            work.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
