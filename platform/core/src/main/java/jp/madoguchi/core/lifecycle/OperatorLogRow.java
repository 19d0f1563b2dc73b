package jp.madoguchi.core.lifecycle;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import jp.madoguchi.base.port.Actor;
import org.jspecify.annotations.Nullable;

/** A row of the operators' log, for the log itself and for transactions of the owner that write one along. */
final class OperatorLogRow {

    static final String INSERT = """
            INSERT INTO platform.operator_log (at, actor_kind, actor, action, city, detail)
            VALUES (?, ?, ?, ?, ?, ?::jsonb)
            """;

    private OperatorLogRow() {}

    static List<@Nullable Object> values(
            OffsetDateTime at, Actor actor, String action, @Nullable String city, String detail) {
        return Arrays.asList(at, actor.kind().name(), actor.id(), action, city, detail);
    }
}
