package jp.madoguchi.ledger.card;

import java.util.List;

/** What became of a search. */
public sealed interface CardSearchResult {

    /**
     * One page of what was found, newest import first and in the file's order.
     *
     * @param total all that fit
     * @param page  from 1
     * @param pages at least 1
     */
    record Found(List<CardView> cards, long total, int page, int pages) implements CardSearchResult {}

    /** The birth date cannot be read; the reason is a Japanese sentence. */
    record UnreadableDate(String reason) implements CardSearchResult {}
}
