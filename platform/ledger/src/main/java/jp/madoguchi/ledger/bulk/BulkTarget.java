package jp.madoguchi.ledger.bulk;

import jp.madoguchi.ledger.card.CardState;

/** A state that some of the chosen cards can go to. */
public record BulkTarget(CardState to, String label, int cards) {}
