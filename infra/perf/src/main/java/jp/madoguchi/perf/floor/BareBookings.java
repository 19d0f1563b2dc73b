package jp.madoguchi.perf.floor;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import jp.madoguchi.base.random.SecureTokens;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The two statements that no booking can do without: take a place, write the booking. */
@Service
class BareBookings {

    private static final int NUMBER_LENGTH = 12;

    private final JdbcClient jdbc;
    private final SecureTokens tokens = new SecureTokens();
    private final Clock clock = Clock.systemUTC();

    BareBookings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the slot is full. */
    @Transactional
    public boolean book(long slotId) {
        int taken = jdbc.sql("UPDATE floor.slot SET booked = booked + 1 WHERE id = ? AND booked + 1 <= capacity")
                .param(slotId)
                .update();
        if (taken == 0) {
            return false;
        }
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                        INSERT INTO floor.booking (id, number, facility_id, procedure, day, start, minutes, people,
                                                   channel, email, phone, idempotency_key, created_at, changed_at)
                        VALUES (?, ?, ?, 'issue', ?, ?, 30, 1, 'WEB', ?, NULL, ?, ?, ?)
                        """)
                .params(
                        tokens.uuid7(clock),
                        tokens.unambiguous(NUMBER_LENGTH),
                        FloorTables.FACILITY,
                        FloorTables.DAY,
                        FloorTables.START,
                        FloorTables.EMAIL,
                        tokens.uuid7(clock),
                        now,
                        now)
                .update();
        return true;
    }
}
