package jp.madoguchi.ledger.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.ledger.card.StateRules.StateKey;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MoveFieldsTest {

    private static final LocalDateTime WHEN = LocalDateTime.of(2026, 11, 21, 10, 30);

    @Test
    @Requirement({"R014", "R015", "R016", "R017"})
    void asks_for_time_officer_face_and_papers_when_a_card_is_handed_over() {
        Set<MoveField> required = MoveField.usuallyRequired(CardState.ISSUED);
        assertThat(MoveFields.NONE.missing(required))
                .containsExactlyInAnyOrder(
                        MoveField.HANDED_AT, MoveField.OFFICER, MoveField.FACE_MATCH, MoveField.PAPERS);
        MoveFields full = new MoveFields("", null, WHEN, "山田", FaceMatch.MATCHED, List.of("運転免許証"));
        assertThat(full.missing(required)).isEmpty();
    }

    @Test
    @Requirement("R006")
    void asks_why_a_card_is_withdrawn_whatever_the_city_says() {
        StateRules lenient = new StateRules(
                new EnumMap<>(CardKind.class),
                Map.of(),
                Map.of(new StateKey(CardKind.ISSUE, CardState.WITHDRAWN), EnumSet.noneOf(MoveField.class)));
        assertThat(lenient.required(CardKind.ISSUE, CardState.WITHDRAWN)).containsExactly(MoveField.END_REASON);
        assertThat(MoveFields.ending(EndReason.MISMADE, "").missing(Set.of(MoveField.END_REASON)))
                .isEmpty();
    }

    @Test
    void takes_blanks_for_nothing() {
        assertThat(MoveFields.because("　 ").missing(Set.of(MoveField.REASON))).containsExactly(MoveField.REASON);
    }

    @Test
    void drops_what_a_move_does_not_record() {
        MoveFields full = new MoveFields("備考", EndReason.DECEASED, WHEN, "山田", FaceMatch.BY_EYE, List.of("旅券"));
        assertThat(Move.onScreen(CardState.RETURNED, full).fields()).isEqualTo(MoveFields.because("備考"));
        assertThat(Move.onScreen(CardState.WITHDRAWN, full).fields())
                .isEqualTo(MoveFields.ending(EndReason.DECEASED, "備考"));
    }

    @Test
    void requires_no_more_than_a_move_can_record() {
        StateRules odd = new StateRules(
                new EnumMap<>(CardKind.class),
                Map.of(),
                Map.of(new StateKey(CardKind.ISSUE, CardState.RETURNED), EnumSet.allOf(MoveField.class)));
        assertThat(odd.required(CardKind.ISSUE, CardState.RETURNED)).containsExactly(MoveField.REASON);
    }

    @ParameterizedTest
    @EnumSource(CardState.class)
    void requires_only_what_is_offered(CardState state) {
        assertThat(MoveField.offered(state)).containsAll(MoveField.usuallyRequired(state));
    }
}
