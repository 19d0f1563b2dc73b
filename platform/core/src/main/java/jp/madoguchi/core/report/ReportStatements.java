package jp.madoguchi.core.report;

import jp.madoguchi.core.report.ReportQuery.Basis;
import jp.madoguchi.core.report.ReportQuery.Unit;

/** The statements of the reports: each table is read by one, whatever is counted in it. */
final class ReportStatements {

    private static final String FIGURES = """
            count(*)::int AS booked,
            coalesce(sum(people) FILTER (WHERE state <> 'CANCELLED'), 0)::int AS people,
            (count(*) FILTER (WHERE state = 'BOOKED'))::int AS ahead,
            (count(*) FILTER (WHERE changes > 0))::int AS changed,
            (count(*) FILTER (WHERE state = 'CANCELLED'))::int AS cancelled,
            (count(*) FILTER (WHERE state = 'VISITED'))::int AS visited,
            (count(*) FILTER (WHERE state = 'NO_SHOW'))::int AS no_show
            """;

    private static final String NARROWED = """
              AND (:scope::bigint[] IS NULL OR b.facility_id = ANY (:scope))
              AND (:place::bigint IS NULL OR b.facility_id = :place)
              AND (:procedure::text IS NULL OR b.procedure = :procedure)
            """;

    private ReportStatements() {}

    /** By period, by place, by procedure, by channel, and all together, told apart by {@code kind}. */
    static String overview(ReportQuery query) {
        return "WITH counted AS (SELECT " + period(query)
                + " AS period, b.facility_id, b.procedure, b.channel, b.people,"
                + " b.state, b.changes FROM booking b WHERE " + span(query) + NARROWED + ") "
                + "SELECT g.*, f.name AS place, p.name AS procedure_name FROM (SELECT grouping(period, facility_id,"
                + " procedure, channel) AS kind, period, facility_id, procedure, channel, " + FIGURES
                + " FROM counted GROUP BY GROUPING SETS ((period), (facility_id), (procedure), (channel), ())) g"
                + " LEFT JOIN facility f ON f.id = g.facility_id LEFT JOIN procedure p ON p.code = g.procedure"
                + " ORDER BY g.kind, g.period, f.display_order, f.id, p.display_order, p.code, g.channel";
    }

    /** Every period, place, procedure and channel that occurs together. */
    static String cross(ReportQuery query) {
        return "WITH counted AS (SELECT " + period(query)
                + " AS period, b.facility_id, b.procedure, b.channel, b.people,"
                + " b.state, b.changes FROM booking b WHERE " + span(query) + NARROWED + ") "
                + "SELECT g.*, f.name AS place, p.name AS procedure_name FROM (SELECT period, facility_id, procedure,"
                + " channel, " + FIGURES + " FROM counted GROUP BY period, facility_id, procedure, channel) g"
                + " JOIN facility f ON f.id = g.facility_id JOIN procedure p ON p.code = g.procedure"
                + " ORDER BY g.period, f.display_order, f.id, p.display_order, p.code, g.channel";
    }

    /** People without a booking, by period and all together. */
    static String walkIns(ReportQuery query) {
        String period = query.unit() == Unit.MONTH ? "date_trunc('month', b.day)::date" : "b.day";
        return "SELECT grouping(period) AS kind, period, count(*)::int AS visits, coalesce(sum(people), 0)::int AS people"
                + " FROM (SELECT " + period + " AS period, b.people FROM staff_ticket b"
                + " WHERE b.booking_id IS NULL AND b.day BETWEEN :from AND :to" + NARROWED
                + ") w GROUP BY GROUPING SETS ((period), ()) ORDER BY kind, period";
    }

    private static String span(ReportQuery query) {
        return query.basis() == Basis.VISIT
                ? "b.day BETWEEN :from AND :to"
                : "b.created_at >= :begin AND b.created_at < :end";
    }

    private static String period(ReportQuery query) {
        String day = query.basis() == Basis.VISIT ? "b.day" : "(b.created_at AT TIME ZONE 'Asia/Tokyo')::date";
        return query.unit() == Unit.MONTH ? "date_trunc('month', " + day + ")::date" : day;
    }
}
