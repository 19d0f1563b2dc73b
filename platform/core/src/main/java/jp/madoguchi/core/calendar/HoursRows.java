package jp.madoguchi.core.calendar;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.madoguchi.core.kernel.JsonText;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what decides about the days of the bound city's places, in three statements. */
@Component
class HoursRows {
    private final JdbcClient jdbc;
    private final Holidays holidays = Holidays.fromTable();

    HoursRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Holidays holidays() {
        return holidays;
    }

    CityHours all() {
        return new CityHours(patterns(), weeks(), rules(), holidays);
    }

    /** By id, in display order. */
    Map<Long, HoursPattern> patterns() {
        Map<Long, HoursPattern> patterns = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT p.id, p.facility_id, p.name, p.display_order, s.slot_group, s.opens, s.closes,
                               s.slot_minutes, s.capacity, s.last_reception, s.latest
                        FROM hours_pattern p LEFT JOIN hours_session s ON s.pattern_id = p.id
                        ORDER BY p.display_order, p.id, s.opens, s.slot_group
                        """).query((RowCallbackHandler) row -> add(patterns, row));
        return patterns;
    }

    /** Ids of patterns by place and weekday. */
    Map<Long, Map<DayOfWeek, Long>> weeks() {
        Map<Long, Map<DayOfWeek, Long>> weeks = new HashMap<>();
        jdbc.sql("SELECT facility_id, weekday, pattern_id FROM hours_week ORDER BY facility_id, weekday")
                .query((RowCallbackHandler)
                        row -> weeks.computeIfAbsent(row.getLong("facility_id"), id -> new LinkedHashMap<>())
                                .put(DayOfWeek.of(row.getInt("weekday")), row.getLong("pattern_id")));
        return weeks;
    }

    /** By first day. */
    List<CalendarRule> rules() {
        return jdbc.sql("""
                        SELECT id, facility_id, kind, from_day, to_day, weekday, nths, days_after, pattern_id, reason
                        FROM calendar_rule ORDER BY from_day NULLS FIRST, id
                        """).query(HoursRows::rule).list();
    }

    private static void add(Map<Long, HoursPattern> patterns, ResultSet row) throws SQLException {
        long id = row.getLong("id");
        HoursPattern known = patterns.get(id);
        List<HoursSession> sessions = known == null ? new ArrayList<>() : new ArrayList<>(known.sessions());
        if (row.getObject("opens") != null) {
            sessions.add(session(row));
        }
        patterns.put(
                id,
                new HoursPattern(
                        id,
                        row.getObject("facility_id", Long.class),
                        row.getString("name"),
                        row.getInt("display_order"),
                        List.copyOf(sessions)));
    }

    private static HoursSession session(ResultSet row) throws SQLException {
        Map<String, LocalTime> latest = new HashMap<>();
        JsonText.read(row.getString("latest")).forEach((code, time) -> latest.put(code, LocalTime.parse(time)));
        return new HoursSession(
                row.getString("slot_group"),
                row.getObject("opens", LocalTime.class),
                row.getObject("closes", LocalTime.class),
                row.getInt("slot_minutes"),
                row.getInt("capacity"),
                row.getObject("last_reception", LocalTime.class),
                latest);
    }

    private static CalendarRule rule(ResultSet row, int number) throws SQLException {
        Integer weekday = row.getObject("weekday", Integer.class);
        return new CalendarRule(
                row.getLong("id"),
                row.getObject("facility_id", Long.class),
                CalendarRule.Kind.valueOf(row.getString("kind")),
                new DayRule(
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class),
                        weekday == null ? null : DayOfWeek.of(weekday),
                        nths(row.getArray("nths")),
                        row.getInt("days_after")),
                row.getObject("pattern_id", Long.class),
                row.getString("reason"));
    }

    private static TreeSet<Integer> nths(Array column) throws SQLException {
        TreeSet<Integer> nths = new TreeSet<>();
        Stream.of((Object[]) column.getArray()).forEach(nth -> nths.add(((Number) nth).intValue()));
        return nths;
    }
}
