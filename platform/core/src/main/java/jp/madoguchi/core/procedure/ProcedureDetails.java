package jp.madoguchi.core.procedure;

import java.util.Set;

/**
 * What staff enter about a procedure.
 *
 * @param code {@code [a-z0-9-]{1,30}}, unique in the city; travels in exchange files and never changes
 * @param name shown to residents
 * @param terms how it is booked
 * @param papers what to bring, one sentence a line
 * @param script what an operator tells the caller after booking, or ""
 * @param channels by which ways a place that is added takes it at first
 * @param order ascending on every list
 * @param open whether it is booked at all
 */
public record ProcedureDetails(
        String code,
        String name,
        Terms terms,
        String papers,
        String script,
        Set<Channel> channels,
        int order,
        boolean open) {

    public ProcedureDetails {
        channels = Set.copyOf(channels);
    }

    /**
     * How a procedure is booked.
     *
     * @param slotGroup procedures of one group share the same slots
     * @param minutes how long a visit takes, up to 240; 0 for as long as one slot
     * @param knownPerson whether only a person whom the city has registered may book
     * @param oneActive whether a person has one active booking of it at most
     * @param extraDaysOnly whether it is booked for extra opening days alone, because nobody needs a booking on others
     */
    public record Terms(String slotGroup, int minutes, boolean knownPerson, boolean oneActive, boolean extraDaysOnly) {}
}
