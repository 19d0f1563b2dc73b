package jp.madoguchi.core.kernel;

/** Residents know the card as マイナンバーカード; the law's name for it must not reach them (松阪). */
public final class CardName {

    /** What residents never read. */
    public static final String OF_THE_LAW = "個人番号カード";

    private CardName() {}

    /** Whether a text for residents holds the law's name. */
    public static boolean isWrongIn(String text) {
        return text.contains(OF_THE_LAW);
    }
}
