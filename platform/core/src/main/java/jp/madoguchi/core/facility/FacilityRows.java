package jp.madoguchi.core.facility;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;

/** Rows of the feature's tables as records. */
final class FacilityRows {
    private FacilityRows() {}

    static FacilityView facility(ResultSet row, int number) throws SQLException {
        return new FacilityView(
                row.getLong("id"),
                new FacilityDetails(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("address"),
                        row.getString("phone"),
                        row.getString("directions"),
                        row.getInt("display_order"),
                        row.getBoolean("open")));
    }

    static WeeklyHours hours(ResultSet row, int number) throws SQLException {
        return new WeeklyHours(
                DayOfWeek.of(row.getInt("weekday")),
                row.getObject("opens", LocalTime.class),
                row.getObject("closes", LocalTime.class),
                row.getInt("slot_minutes"),
                row.getInt("capacity"),
                row.getObject("last_reception", LocalTime.class));
    }
}
