package jp.madoguchi.core.counter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.base.port.FacilityScope;
import jp.madoguchi.core.kernel.JapanTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is seen of a place's line: by the counter, and by everybody in the hall. */
@Service
public class WaitingHall {

    private final TicketRows rows;
    private final JdbcClient jdbc;
    private final FacilityScope scope;
    private final Clock clock;

    WaitingHall(TicketRows rows, JdbcClient jdbc, FacilityScope scope, Clock clock) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.scope = scope;
        this.clock = clock;
    }

    /** Today's line; empty at a place that the actor may not see. */
    @Transactional(readOnly = true)
    public WaitingLine today(long facilityId) {
        LocalDate today = JapanTime.today(clock);
        return scope.covers(facilityId) ? rows.line(facilityId, today) : new WaitingLine(List.of());
    }

    /** Numbers of those of the bookings whose people have come. */
    @Transactional(readOnly = true)
    public Map<UUID, Integer> numbers(Collection<UUID> bookings) {
        return rows.numbers(bookings);
    }

    /** What the screen in the hall shows of a place: numbers and windows, nothing else. */
    @Transactional(readOnly = true)
    public HallBoard board(long facilityId) {
        if (!scope.covers(facilityId)) {
            return HallBoard.EMPTY;
        }
        List<HallBoard.Called> rowsOfHall = jdbc.sql("""
                        SELECT desk, number, state, called_at FROM staff_ticket
                        WHERE facility_id = :place AND day = :day AND state IN ('CALLED', 'SERVING')
                        UNION ALL
                        SELECT NULL, count(*)::int, 'WAITING', NULL FROM staff_ticket
                        WHERE facility_id = :place AND day = :day AND state = 'WAITING'
                        ORDER BY 1
                        """)
                .param("place", facilityId)
                .param("day", JapanTime.today(clock))
                .query((row, number) -> new HallBoard.Called(
                        row.getInt("desk"),
                        row.getInt("number"),
                        TicketState.valueOf(row.getString("state")),
                        JapanTime.readOptional(row, "called_at")))
                .list();
        return HallBoard.of(rowsOfHall);
    }
}
