package jp.madoguchi.core.report;

import java.util.List;
import java.util.Locale;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.random.SecureTokens;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The city's list of what callers want. One that is not offered any more stays in the reports of its days. */
@Service
public class CallKinds {

    /** Characters of a name at most. */
    public static final int LONGEST = 20;

    /** So many are offered at most, so that the bar stays a bar. */
    public static final int MOST = 12;

    private static final int CODE_LENGTH = 6;

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final SecureTokens tokens;

    CallKinds(JdbcClient jdbc, AuditTrail audit, SecureTokens tokens) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.tokens = tokens;
    }

    /** One of the list. */
    public record Row(String code, String name, int order, boolean open) {}

    /** What became of a change. */
    public enum Result {
        SAVED,
        /** Empty or longer than {@link #LONGEST} characters. */
        BAD_NAME,
        /** Another has this name. */
        TAKEN,
        /** More than {@link #MOST} would be offered. */
        TOO_MANY,
        GONE
    }

    /** Everything that is and was offered, in order. */
    public List<Row> all() {
        return jdbc.sql("SELECT code, name, display_order, open FROM staff_call_kind ORDER BY display_order, code")
                .query((row, number) -> new Row(
                        row.getString("code"),
                        row.getString("name"),
                        row.getInt("display_order"),
                        row.getBoolean("open")))
                .list();
    }

    /** Offers another one, as the last. */
    public Result add(String typed) {
        String name = clean(typed);
        if (!named(name)) {
            return Result.BAD_NAME;
        }
        String code = "k-" + tokens.unambiguous(CODE_LENGTH).toLowerCase(Locale.ROOT);
        try {
            int added = jdbc.sql("""
                            INSERT INTO staff_call_kind (code, name, display_order)
                            SELECT ?, ?, max(display_order) + 1 FROM staff_call_kind HAVING count(*) FILTER (WHERE open) < ?
                            """).params(code, name, MOST).update();
            return recorded(added, code, Result.TOO_MANY);
        } catch (DuplicateKeyException e) {
            return Result.TAKEN;
        }
    }

    /** Changes its name, its place (0 to 999) and whether it is offered. */
    public Result change(Row row) {
        String name = clean(row.name());
        if (!named(name)) {
            return Result.BAD_NAME;
        }
        try {
            int changed = jdbc.sql("UPDATE staff_call_kind SET name = ?, display_order = ?, open = ? WHERE code = ?")
                    .params(name, Math.clamp(row.order(), 0, 999), row.open(), row.code())
                    .update();
            return recorded(changed, row.code(), Result.GONE);
        } catch (DuplicateKeyException e) {
            return Result.TAKEN;
        }
    }

    private Result recorded(int written, String code, Result otherwise) {
        if (written == 1) {
            audit.record(AuditEntry.of("call-kind.changed", "call-kind", code));
        }
        return written == 1 ? Result.SAVED : otherwise;
    }

    private static String clean(String typed) {
        return typed.replaceAll("[\\p{Cntrl}]", "").strip();
    }

    private static boolean named(String name) {
        return !name.isEmpty() && name.codePointCount(0, name.length()) <= LONGEST;
    }
}
