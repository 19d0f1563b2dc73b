package jp.madoguchi.perf.floor;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import jp.madoguchi.base.random.SecureTokens;

/** A booking as one statement on one connection, committed by itself. Not for several threads at once. */
public final class BareStatement implements AutoCloseable {

    private static final String BOOK = """
            WITH taken AS (
                UPDATE floor.slot SET booked = booked + 1 WHERE id = ? AND booked + 1 <= capacity
                RETURNING facility_id, day, start, minutes
            )
            INSERT INTO floor.booking (id, number, facility_id, procedure, day, start, minutes, people,
                                       channel, email, phone, idempotency_key, created_at, changed_at)
            SELECT ?, ?, facility_id, 'issue', day, start, minutes, 1, 'WEB', ?, NULL, ?, ?, ? FROM taken
            """;
    private static final int NUMBER_LENGTH = 12;

    private final SecureTokens tokens = new SecureTokens();
    private final Clock clock = Clock.systemUTC();
    private final Connection connection;
    private final PreparedStatement statement;

    /** @param connection closed with this object */
    public BareStatement(Connection connection) throws SQLException {
        this.connection = connection;
        this.statement = connection.prepareStatement(BOOK);
    }

    /** False when the slot is full. */
    public boolean book(long slotId) throws SQLException {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        int at = 1;
        statement.setLong(at++, slotId);
        statement.setObject(at++, tokens.uuid7(clock));
        statement.setString(at++, tokens.unambiguous(NUMBER_LENGTH));
        statement.setString(at++, FloorTables.EMAIL);
        statement.setObject(at++, tokens.uuid7(clock));
        statement.setObject(at++, now);
        statement.setObject(at, now);
        return statement.executeUpdate() == 1;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
