package jp.madoguchi.core.procedure;

import java.util.List;

/**
 * A procedure of the city's catalogue, as booking sees it.
 *
 * @param code {@code [a-z0-9-]{1,30}}; travels in exchange files
 * @param name shown to residents
 * @param slotGroup procedures of one group share the same slots
 * @param minutes how long a visit takes, up to 240; 0 for as long as one slot
 * @param knownPerson whether only a person whom the city has registered may book
 * @param oneActive whether a person has one active booking of it at most
 * @param papers what to bring, one sentence each
 * @param order ascending on every list
 */
public record ProcedureView(
        String code,
        String name,
        String slotGroup,
        int minutes,
        boolean knownPerson,
        boolean oneActive,
        List<String> papers,
        int order) {}
