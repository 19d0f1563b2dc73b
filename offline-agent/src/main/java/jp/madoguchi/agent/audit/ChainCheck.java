package jp.madoguchi.agent.audit;

import java.time.Instant;
import java.util.List;

/**
 * What a look at the whole log found.
 *
 * @param at when
 * @param rows how many records were read
 * @param breaks the first of them, in order; empty when the log is whole
 */
public record ChainCheck(Instant at, long rows, List<ChainBreak> breaks) {

    public ChainCheck {
        breaks = List.copyOf(breaks);
    }

    public boolean whole() {
        return breaks.isEmpty();
    }
}
