package jp.madoguchi.ledger.card;

import java.util.UUID;

/** A card as somebody saw it; {@link #ANY} where nobody looked before. */
public record CardVersion(UUID id, int version) {

    public static final int ANY = -1;

    public static CardVersion any(UUID id) {
        return new CardVersion(id, ANY);
    }
}
