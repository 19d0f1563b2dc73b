package jp.madoguchi.ledger.card;

/** A part that another feature adds to the page of a card. */
public interface CardPanel {

    /** A template with a fragment {@code panel(content)}. */
    String template();

    /** What the fragment shows. */
    Object content(CardView card);

    /** Smaller comes first. */
    int order();

    /** True where there is nothing to show for a card. */
    default boolean empty(CardView card) {
        return false;
    }
}
