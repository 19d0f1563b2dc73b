package jp.madoguchi.core.lifecycle;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the operators' log.
 *
 * @param actor  account name of the operator, or the name of a task
 * @param city   code, or null where no single city is concerned
 * @param detail in the order of its names
 */
public record OperatorEntry(
        long id,
        Instant at,
        String actor,
        String action,
        @Nullable String city,
        Map<String, String> detail) {}
