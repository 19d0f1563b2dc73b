package jp.madoguchi.core.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.madoguchi.base.port.FacilityScope;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.report.CallReport.Calls;
import jp.madoguchi.core.report.CallReport.Operator;
import jp.madoguchi.core.report.CallReport.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The call centre's daily report and monthly summary, by one statement: calls as operators noted them, and bookings made
 * by telephone, changed and cancelled, as the system knows them: staff's own changes are not calls.
 */
@Service
public class CallReports {

    private static final String SQL = """
            WITH told AS (
                SELECT n.at, n.account, n.name, n.kind AS what FROM staff_call_note n
                WHERE n.at >= :begin AND n.at < :end
                UNION ALL
                SELECT b.created_at, NULL, NULL, '=booked' FROM booking b
                WHERE b.channel = 'CALL_CENTRE' AND b.created_at >= :begin AND b.created_at < :end
                  AND (:scope::bigint[] IS NULL OR b.facility_id = ANY (:scope))
                UNION ALL
                SELECT a.at, NULL, NULL, CASE a.action WHEN 'booking.cancelled' THEN '=cancelled' ELSE '=changed' END
                FROM audit a
                WHERE a.at >= :begin AND a.at < :end
                  AND a.detail ->> 'channel' = 'CALL_CENTRE'
                  AND a.action IN ('booking.moved', 'booking.person-joined', 'booking.person-left', 'booking.cancelled')
                  AND (:scope::bigint[] IS NULL OR EXISTS (
                      SELECT 1 FROM booking b WHERE b.facility_id = ANY (:scope)
                        AND b.id = CASE WHEN a.subject_type = 'booking' THEN a.subject_id::uuid END))
            )
            SELECT grouping(period, account) AS set, period, account, max(name) AS name, what, count(*)::int AS counted
            FROM (SELECT date_trunc(:unit, at AT TIME ZONE 'Asia/Tokyo') AS period, account, name, what FROM told) t
            GROUP BY GROUPING SETS ((period, what), (account, what), (what))
            ORDER BY 1, period, name, account, what
            """;

    private static final int BY_PERIOD = 0b01;
    private static final int BY_OPERATOR = 0b10;
    private static final String KNOWN = "=";

    private final JdbcClient jdbc;
    private final FacilityScope scope;

    CallReports(JdbcClient jdbc, FacilityScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /** A day by its hours. */
    @Transactional(readOnly = true)
    public CallReport day(LocalDate day) {
        return report(day, day.plusDays(1), "hour");
    }

    /** A month by its days. */
    @Transactional(readOnly = true)
    public CallReport month(LocalDate first) {
        return report(first, first.plusMonths(1), "day");
    }

    private CallReport report(LocalDate from, LocalDate end, String unit) {
        List<Told> told = jdbc.sql(SQL)
                .param("begin", JapanTime.db(JapanTime.instant(from.atStartOfDay())))
                .param("end", JapanTime.db(JapanTime.instant(end.atStartOfDay())))
                .param(
                        "scope",
                        scope.facilities().map(ids -> ids.toArray(Long[]::new)).orElse(null))
                .param("unit", unit)
                .query((row, number) -> new Told(
                        row.getInt("set"),
                        row.getObject("period", LocalDateTime.class),
                        row.getString("account"),
                        row.getString("name"),
                        row.getString("what"),
                        row.getInt("counted")))
                .list();
        Map<LocalDateTime, List<Told>> periods = new TreeMap<>();
        Map<String, List<Told>> operators = new LinkedHashMap<>();
        List<Told> total = new ArrayList<>();
        for (Told each : told) {
            if (each.set() == BY_PERIOD && each.period() != null) {
                periods.computeIfAbsent(each.period(), period -> new ArrayList<>())
                        .add(each);
            } else if (each.set() == BY_OPERATOR && each.account() != null) {
                operators
                        .computeIfAbsent(each.account(), account -> new ArrayList<>())
                        .add(each);
            } else if (each.set() == (BY_PERIOD | BY_OPERATOR)) {
                total.add(each);
            }
        }
        return new CallReport(
                kinds(total),
                periods.entrySet().stream()
                        .map(entry -> new Period(entry.getKey(), calls(entry.getValue())))
                        .toList(),
                operators.values().stream()
                        .map(rows -> new Operator(rows.getFirst().shownName(), calls(rows)))
                        .toList(),
                calls(total));
    }

    private List<CallKind> kinds(Collection<Told> used) {
        return jdbc.sql("""
                        SELECT code, name FROM staff_call_kind WHERE open OR code = ANY (?)
                        ORDER BY display_order, code
                        """)
                .param(used.stream().map(Told::what).toArray(String[]::new))
                .query((row, number) -> new CallKind(row.getString("code"), row.getString("name")))
                .list();
    }

    private static Calls calls(List<Told> rows) {
        Map<String, Integer> counts = new HashMap<>();
        rows.forEach(row -> counts.merge(row.what(), row.counted(), Integer::sum));
        Map<String, Integer> noted = counts.entrySet().stream()
                .filter(entry -> !entry.getKey().startsWith(KNOWN))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Calls(
                noted,
                counts.getOrDefault("=booked", 0),
                counts.getOrDefault("=changed", 0),
                counts.getOrDefault("=cancelled", 0));
    }

    private record Told(
            int set,
            @Nullable LocalDateTime period,
            @Nullable String account,
            @Nullable String name,
            String what,
            int counted) {

        String shownName() {
            return name == null ? "" : name;
        }
    }
}
