package jp.madoguchi.ledger.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.madoguchi.ledger.LedgerTest;
import jp.madoguchi.ledger.card.CardMoves;
import jp.madoguchi.ledger.card.CardState;
import jp.madoguchi.ledger.card.Move;
import jp.madoguchi.ledger.card.MoveFields;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

class FiveThousandTest extends LedgerTest {

    private static final Logger log = LoggerFactory.getLogger(FiveThousandTest.class);
    private static final Move INSPECTED = Move.onScreen(CardState.INSPECTED, MoveFields.because("納品分"));

    @Autowired
    private BulkMoves bulk;

    @Autowired
    private CardMoves moves;

    private List<String> serials;

    @BeforeEach
    void samples() {
        StringBuilder csv = new StringBuilder(HEADER);
        for (int i = 0; i < CardMoves.MOST; i++) {
            csv.append("試験　太郎,神奈川県三浦市城山町1番").append(i).append("号,1958/06/02,男,");
            csv.append("T%08d,%023d\n".formatted(i, i));
        }
        confirmed(planned(receive(csv.toString())));
        serials = jdbc.sql("select serial_number from ledger_card order by source_line")
                .query(String.class)
                .list();
    }

    @Test
    @Requirement("R169")
    void moves_five_thousand_cards_in_a_few_statements() {
        long start = System.nanoTime();
        UUID id = bulk.ofNumbers(serials);
        long chosen = System.nanoTime();
        assertThat(bulk.preview(id, CardState.INSPECTED).can()).isEqualTo(CardMoves.MOST);
        long shown = System.nanoTime();
        bulk.confirm(id, INSPECTED);
        Duration moved = Duration.ofNanos(System.nanoTime() - shown);
        log.info(
                "5000 numbers found in {} ms, preview {} ms, moved in {} ms",
                (chosen - start) / 1_000_000,
                (shown - chosen) / 1_000_000,
                moved.toMillis());
        assertThat(bulk.report(id).can()).isEqualTo(CardMoves.MOST);
        assertThat(jdbc.sql("select count(*) from ledger_card_history where to_state = 'INSPECTED'")
                        .query(Long.class)
                        .single())
                .isEqualTo(CardMoves.MOST);
        assertThat(moved).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void gives_each_card_to_one_of_two_that_move_it_at_once() throws Exception {
        UUID bulkId = bulk.ofNumbers(serials);
        UUID other = bulk.ofNumbers(serials.reversed());
        UUID single = jdbc.sql("select id from ledger_card where serial_number = ?")
                .param(serials.getFirst())
                .query(UUID.class)
                .single();
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            List<Callable<Boolean>> racers = List.of(
                    () -> bulk.confirm(bulkId, INSPECTED) instanceof BulkResult.Done,
                    () -> bulk.confirm(other, INSPECTED) instanceof BulkResult.Done,
                    () -> moved(single));
            List<Boolean> done = new ArrayList<>();
            for (Future<Boolean> racer : threads.invokeAll(racers)) {
                done.add(racer.get());
            }
            int moved = bulk.report(bulkId).can() + bulk.report(other).can() + (done.get(2) ? 1 : 0);
            assertThat(moved).isEqualTo(CardMoves.MOST);
        }
        assertThat(jdbc.sql("select count(*) from ledger_card_history where to_state = 'INSPECTED'")
                        .query(Long.class)
                        .single())
                .isEqualTo(CardMoves.MOST);
        assertThat(jdbc.sql("select count(*) from ledger_card where version <> 1")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private boolean moved(UUID card) {
        try {
            moves.move(card, 0, INSPECTED);
            return true;
        } catch (OptimisticLockingFailureException overtaken) {
            return false;
        }
    }
}
