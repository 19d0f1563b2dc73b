package jp.madoguchi.agent.audit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What of the log is wanted.
 *
 * @param who part of the user's name, may be empty
 * @param what an action's code or empty for all
 * @param from the first day, or null
 * @param to the last day, or null
 */
public record AuditSearch(
        String who,
        String what,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static final AuditSearch ALL = new AuditSearch("", "", null, null);

    /** What was filled in, by the names of an address. */
    Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        given.put("who", who);
        given.put("what", what);
        given.put("from", from == null ? "" : from.toString());
        given.put("to", to == null ? "" : to.toString());
        given.values().removeIf(String::isEmpty);
        return given;
    }
}
