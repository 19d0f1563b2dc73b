package jp.madoguchi.ledger.card;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What became of a move of many cards: those that moved, and for the others why not. */
public record MoveReport(List<UUID> moved, Map<UUID, Refusal> left) {}
