package jp.madoguchi.ledger.printing;

import jp.madoguchi.ledger.card.CardKind;
import jp.madoguchi.ledger.card.CardState;
import org.jspecify.annotations.Nullable;

/**
 * How many printed people of a run stand in a state.
 *
 * @param next where they go ordinarily from there; null when nowhere
 */
public record StateCount(
        CardKind kind, CardState state, int cards, @Nullable CardState next) {}
