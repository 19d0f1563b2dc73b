package jp.madoguchi.ledger.card;

/**
 * What a city does with a state.
 *
 * @param label what the city calls it; empty for the product's own name
 */
public record StateRule(CardKind kind, CardState state, String label, boolean used) {}
