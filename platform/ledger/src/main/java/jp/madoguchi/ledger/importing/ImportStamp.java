package jp.madoguchi.ledger.importing;

import java.time.Instant;
import java.util.UUID;

/** What every card and history row of one import carries: which import, why, who and when. */
record ImportStamp(UUID importId, String reason, String actor, Instant at) {}
