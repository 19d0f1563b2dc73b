package jp.madoguchi.ledger.exchange;

import java.util.UUID;

/**
 * The people that one sealed file carries, fixed when it was opened.
 *
 * @param id    of the batch
 * @param cards how many people; 0 when nothing has changed since the last file
 */
public record OutboxBatch(UUID id, int cards) {}
