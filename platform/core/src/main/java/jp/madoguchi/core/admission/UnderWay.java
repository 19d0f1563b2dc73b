package jp.madoguchi.core.admission;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Admitted visitors whom this node has served a moment ago: those who make work now. */
final class UnderWay {

    /** Whoever reads or types longer than this makes no work meanwhile, and is always let in again. */
    private static final long QUIET_SECONDS = 30;

    private final Map<Long, Long> seen = new ConcurrentHashMap<>();

    void seen(long visitor, long second) {
        seen.put(visitor, second);
    }

    void gone(long visitor) {
        seen.remove(visitor);
    }

    void forgetQuiet(long second) {
        seen.values().removeIf(last -> last < second - QUIET_SECONDS);
    }

    int count() {
        return seen.size();
    }
}
