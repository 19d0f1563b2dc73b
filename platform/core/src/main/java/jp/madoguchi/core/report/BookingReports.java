package jp.madoguchi.core.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.base.port.FacilityScope;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.report.BookingReport.Line;
import jp.madoguchi.core.report.BookingReport.Period;
import jp.madoguchi.core.report.BookingReport.WalkIns;
import jp.madoguchi.core.report.ReportQuery.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts bookings and walk-ins of the bound city; whoever belongs to single places counts theirs alone. */
@Service
public class BookingReports {

    /** What {@code grouping(period, facility_id, procedure, channel)} says of each set. */
    private static final int BY_PERIOD = 0b0111;

    private static final int BY_PLACE = 0b1011;
    private static final int BY_PROCEDURE = 0b1101;
    private static final int BY_CHANNEL = 0b1110;
    private static final int ALL = 0b1111;

    private final JdbcClient jdbc;
    private final FacilityScope scope;

    BookingReports(JdbcClient jdbc, FacilityScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /** The report: two statements, one for each table of the database. */
    @Transactional(readOnly = true)
    public BookingReport report(ReportQuery query) {
        required(query);
        Map<Integer, List<Counted>> counted = new HashMap<>();
        narrowed(ReportStatements.overview(query), query)
                .query(BookingReports::counted)
                .list()
                .forEach(row -> counted.computeIfAbsent(row.kind(), kind -> new ArrayList<>())
                        .add(row));
        Map<LocalDate, WalkIns> walkIns = new HashMap<>();
        narrowed(ReportStatements.walkIns(query), query)
                .query((row, number) -> Map.entry(
                        row.getInt("kind") == 0 ? row.getObject("period", LocalDate.class) : LocalDate.MIN,
                        new WalkIns(row.getInt("visits"), row.getInt("people"))))
                .list()
                .forEach(entry -> walkIns.put(entry.getKey(), entry.getValue()));
        return new BookingReport(
                periods(query, counted.getOrDefault(BY_PERIOD, List.of()), walkIns),
                lines(counted.get(BY_PLACE)),
                lines(counted.get(BY_PROCEDURE)),
                lines(counted.get(BY_CHANNEL)),
                counted.getOrDefault(ALL, List.of()).stream()
                        .findFirst()
                        .map(Counted::figures)
                        .orElse(Figures.NONE),
                walkIns.getOrDefault(LocalDate.MIN, WalkIns.NONE));
    }

    /** The report by all of period, place, procedure and channel. */
    @Transactional(readOnly = true)
    public List<CrossLine> cross(ReportQuery query) {
        required(query);
        return narrowed(ReportStatements.cross(query), query)
                .query((row, number) -> new CrossLine(
                        row.getObject("period", LocalDate.class),
                        row.getString("place"),
                        row.getString("procedure_name"),
                        row.getString("channel"),
                        figures(row)))
                .list();
    }

    private JdbcClient.StatementSpec narrowed(String sql, ReportQuery query) {
        return jdbc.sql(sql)
                .param("from", query.from())
                .param("to", query.to())
                .param("begin", JapanTime.db(JapanTime.instant(query.from().atStartOfDay())))
                .param(
                        "end",
                        JapanTime.db(JapanTime.instant(query.to().plusDays(1).atStartOfDay())))
                .param(
                        "scope",
                        scope.facilities().map(ids -> ids.toArray(Long[]::new)).orElse(null))
                .param("place", query.place())
                .param("procedure", query.procedure());
    }

    private static void required(ReportQuery query) {
        query.fault().ifPresent(fault -> {
            throw new IllegalArgumentException("A report cannot be made of this span: " + fault);
        });
    }

    private static List<Period> periods(ReportQuery query, List<Counted> counted, Map<LocalDate, WalkIns> walkIns) {
        Map<LocalDate, Figures> figures = new HashMap<>();
        counted.forEach(row -> figures.put(row.period(), row.figures()));
        List<Period> periods = new ArrayList<>();
        boolean months = query.unit() == Unit.MONTH;
        LocalDate first = months ? query.from().withDayOfMonth(1) : query.from();
        for (LocalDate at = first; !at.isAfter(query.to()); at = months ? at.plusMonths(1) : at.plusDays(1)) {
            periods.add(new Period(at, figures.getOrDefault(at, Figures.NONE), walkIns.getOrDefault(at, WalkIns.NONE)));
        }
        return List.copyOf(periods);
    }

    private static List<Line> lines(@Nullable List<Counted> counted) {
        return counted == null
                ? List.of()
                : counted.stream()
                        .map(row -> new Line(row.name(), row.figures()))
                        .toList();
    }

    private static Counted counted(ResultSet row, int number) throws SQLException {
        int kind = row.getInt("kind");
        String name = switch (kind) {
            case BY_PLACE -> row.getString("place");
            case BY_PROCEDURE -> row.getString("procedure_name");
            case BY_CHANNEL -> row.getString("channel");
            default -> "";
        };
        LocalDate period = kind == BY_PERIOD ? row.getObject("period", LocalDate.class) : LocalDate.MIN;
        return new Counted(kind, period, name, figures(row));
    }

    private static Figures figures(ResultSet row) throws SQLException {
        return new Figures(
                row.getInt("booked"),
                row.getInt("people"),
                row.getInt("ahead"),
                row.getInt("changed"),
                row.getInt("cancelled"),
                row.getInt("visited"),
                row.getInt("no_show"));
    }

    private record Counted(int kind, LocalDate period, String name, Figures figures) {}
}
