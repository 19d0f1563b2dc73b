package jp.madoguchi.ledger.card;

/** A move that is asked for, of one card or of many. */
public record Move(CardState to, MoveFields fields, HistorySource source) {

    public Move {
        fields = fields.onlyFor(to);
    }

    public static Move onScreen(CardState to, MoveFields fields) {
        return new Move(to, fields, HistorySource.SCREEN);
    }
}
