package jp.madoguchi.ledger.card;

/** What brought a change of a card. */
public enum HistorySource {
    SCREEN,
    IMPORT,
    AGENT,
    EXCHANGE
}
