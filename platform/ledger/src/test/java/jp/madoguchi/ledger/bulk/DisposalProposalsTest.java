package jp.madoguchi.ledger.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import jp.madoguchi.ledger.LedgerTest;
import jp.madoguchi.ledger.card.CardHolds;
import jp.madoguchi.ledger.card.CardMoves;
import jp.madoguchi.ledger.card.CardState;
import jp.madoguchi.ledger.card.CityLists;
import jp.madoguchi.ledger.card.DisposalRule;
import jp.madoguchi.ledger.card.Move;
import jp.madoguchi.ledger.card.MoveFields;
import jp.madoguchi.ledger.card.MoveResult;
import jp.madoguchi.ledger.card.Refusal;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DisposalProposalsTest extends LedgerTest {

    @Autowired
    private DisposalProposals proposals;

    @Autowired
    private CityLists lists;

    @Autowired
    private CardHolds holds;

    @Autowired
    private CardMoves moves;

    private UUID id;

    @BeforeEach
    void samples() throws IOException {
        imported("miura-card-list-utf8.csv");
        id = jdbc.sql("select id from ledger_card order by source_line limit 1")
                .query(UUID.class)
                .single();
        jdbc.sql("""
                        update ledger_card set state = 'RENOTIFIED', renotified_on = '2026-08-21',
                            applied_on = '2025-11-21' where id = ?""").param(id).update();
    }

    @Test
    @Requirement("R002")
    void proposes_by_the_rule_of_the_city() {
        assertThat(proposed(new DisposalRule(0, false, 0))).isZero();
        assertThat(proposed(new DisposalRule(3, false, 12))).isEqualTo(1);
        assertThat(proposed(new DisposalRule(4, false, 12))).isZero();
        assertThat(proposed(new DisposalRule(3, false, 13))).isZero();
        assertThat(proposed(new DisposalRule(92, true, 0))).isEqualTo(1);
        assertThat(proposed(new DisposalRule(93, true, 0))).isZero();
        assertThat(proposed(new DisposalRule(0, false, 12))).isEqualTo(1);
    }

    @Test
    void takes_the_day_of_the_import_for_an_unknown_application() {
        jdbc.sql("update ledger_card set applied_on = null").update();
        assertThat(proposed(new DisposalRule(3, false, 1))).isZero();
        jdbc.sql("update ledger_card set created_at = '2026-10-20T00:00:00Z'").update();
        assertThat(proposed(new DisposalRule(3, false, 1))).isEqualTo(1);
        assertThat(proposals.open().cards().getFirst().estimated()).isTrue();
    }

    @Test
    void neither_proposes_nor_disposes_of_what_is_held() {
        holds.set(id, 0, true, "入院");
        assertThat(proposed(new DisposalRule(3, false, 12))).isZero();
        assertThat(proposals.held())
                .singleElement()
                .satisfies(held -> assertThat(held.holdReason()).isEqualTo("入院"));
        assertThat(moves.move(id, 1, Move.onScreen(CardState.TO_DISPOSE, MoveFields.NONE)))
                .isEqualTo(new MoveResult.Refused(Refusal.HELD));
        holds.set(id, 1, false, "退院");
        assertThat(moves.move(id, 2, Move.onScreen(CardState.TO_DISPOSE, MoveFields.NONE)))
                .isEqualTo(new MoveResult.Moved());
        assertThat(moves.move(id, 3, Move.onScreen(CardState.DISPOSED, MoveFields.NONE)))
                .isEqualTo(new MoveResult.Moved());
    }

    @Test
    void counts_months_as_the_calendar_does() {
        DisposalRule rule = new DisposalRule(1, false, 12);
        assertThat(rule.noticeUntil(LocalDate.of(2027, 3, 31))).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(rule.applicationUntil(LocalDate.of(2028, 2, 29))).isEqualTo(LocalDate.of(2027, 2, 28));
    }

    private long proposed(DisposalRule rule) {
        lists.changeDisposal(rule);
        return proposals.open().total();
    }
}
