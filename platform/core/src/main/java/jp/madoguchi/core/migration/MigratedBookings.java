package jp.madoguchi.core.migration;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Bookings of the system before, by the number that people still have on paper. */
@Service
public class MigratedBookings {
    private final JdbcClient jdbc;

    MigratedBookings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Our bookings under an old number, as it was typed; several where two systems used it. */
    public List<KeptBooking> byOldNumber(String typed) {
        return jdbc.sql("""
                        SELECT m.booking_id, m.old_number, b.number FROM staff_migration_booking m
                        JOIN booking b ON b.id = m.booking_id WHERE m.old_number = ? LIMIT 20
                        """)
                .param(typed.strip())
                .query((row, number) -> new KeptBooking(
                        row.getObject("booking_id", UUID.class), row.getString("old_number"), row.getString("number")))
                .list();
    }

    /** The old number of a booking. */
    public Optional<String> oldNumber(UUID booking) {
        return jdbc.sql("SELECT old_number FROM staff_migration_booking WHERE booking_id = ?")
                .param(booking)
                .query(String.class)
                .optional();
    }
}
