package jp.madoguchi.ledger.flag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.madoguchi.base.date.PartialDate;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FlagRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({
        "2011-11-21, true",
        "2011-11-22, false",
        "2011-00-00, true",
        "2012-00-00, false",
        "2011-12-00, false",
        "1950-01-01, true"
    })
    @Requirement("R010")
    void gives_a_signing_certificate_from_fifteen_years_on(String birth, boolean allowed) {
        FlagFacts facts = facts(birth, false, null);
        assertThat(FlagRules.problem(CardFlag.SIGNING_CERTIFICATE, FlagState.DONE, facts)
                        .isEmpty())
                .isEqualTo(allowed);
        assertThat(FlagRules.initial(CardFlag.SIGNING_CERTIFICATE, facts))
                .isEqualTo(allowed ? FlagState.OPEN : FlagState.NOT_APPLICABLE);
        assertThat(FlagRules.offered(CardFlag.SIGNING_CERTIFICATE, facts)).hasSize(allowed ? 3 : 1);
    }

    @Test
    void gives_a_face_card_no_signing_certificate() {
        FlagFacts facts = facts("1950-01-01", true, null);
        assertThat(FlagRules.problem(CardFlag.SIGNING_CERTIFICATE, FlagState.OPEN, facts))
                .contains(FlagProblem.FACE_CARD);
        assertThat(FlagRules.problem(CardFlag.USER_CERTIFICATE, FlagState.DONE, facts))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "2026-08-23, null",
                "2026-08-22, AFTER_NINETY_DAYS",
                "2026-11-21, null",
                "2026-11-22, MOVE_IN_AHEAD",
                "null, NO_MOVE_IN_DAY"
            },
            nullValues = "null")
    void continues_the_use_of_a_card_within_ninety_days_of_the_move(LocalDate movedIn, FlagProblem problem) {
        assertThat(FlagRules.problem(CardFlag.MOVE_IN_USE, FlagState.DONE, facts("1950-01-01", false, movedIn))
                        .orElse(null))
                .isEqualTo(problem);
    }

    @Test
    void keeps_a_move_on_the_list_that_came_too_late() {
        FlagFacts late = facts("1950-01-01", false, LocalDate.of(2026, 1, 1));
        assertThat(FlagRules.problem(CardFlag.MOVE_IN_USE, FlagState.OPEN, late))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(CardFlag.class)
    void can_always_set_a_flag_aside(CardFlag flag) {
        assertThat(FlagRules.problem(flag, FlagState.NOT_APPLICABLE, facts("2020-01-01", true, null)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(CardFlag.class)
    void begins_where_the_screen_can_offer_it(CardFlag flag) {
        FlagFacts facts = facts("2020-01-01", false, null);
        assertThat(FlagRules.offered(flag, facts)).contains(FlagRules.initial(flag, facts));
    }

    @Test
    void is_or_is_not_a_face_card() {
        assertThat(FlagRules.problem(CardFlag.FACE_CARD, FlagState.OPEN, facts("1950-01-01", false, null)))
                .contains(FlagProblem.NO_SUCH_STATE);
    }

    private static FlagFacts facts(String birth, boolean faceCard, LocalDate movedIn) {
        return new FlagFacts(PartialDate.fromStorage(birth), TODAY, faceCard, movedIn);
    }
}
