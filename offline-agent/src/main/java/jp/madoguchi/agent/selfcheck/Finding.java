package jp.madoguchi.agent.selfcheck;

import java.util.List;

/**
 * What one look found.
 *
 * @param key of its sentence, which says what to do next
 * @param facts what the sentence names
 */
public record Finding(Level level, String key, List<Object> facts) {

    /** How bad it is. */
    public enum Level {
        FINE,
        /** It could not be told. */
        UNKNOWN,
        WARNING,
        ALARM;

        /** The key of its name. */
        public String key() {
            return "agent.selfcheck.level." + name();
        }
    }

    static Finding of(Level level, String key, Object... facts) {
        return new Finding(level, "agent.selfcheck." + key, List.of(facts));
    }

    /** For the banner. */
    public boolean bad() {
        return level == Level.WARNING || level == Level.ALARM;
    }
}
