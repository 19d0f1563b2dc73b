package jp.madoguchi.ledger.ending;

import java.util.List;
import java.util.UUID;

/**
 * What became of a list of endings.
 *
 * @param ended     rows that ended now
 * @param already   rows that had ended before
 * @param unknown   endings that mean nobody in the ledger
 * @param ambiguous endings that could mean several people; nothing was ended for them
 * @param booked    rows among the ended ones whose person still has a visit booked
 */
public record EndingReport(
        List<UUID> ended, int already, List<Ending> unknown, List<Ending> ambiguous, List<UUID> booked) {}
