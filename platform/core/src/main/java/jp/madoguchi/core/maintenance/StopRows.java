package jp.madoguchi.core.maintenance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.settings.MaintenanceApproval;

/** Reads stops from the platform's tables. */
final class StopRows {

    static final String STOP = """
            m.id, m.starts_at, m.ends_at, m.planned_ends_at, m.ended_at, m.cancelled_at, m.stops, m.text_residents,
            m.text_staff, m.emergency, m.planned_by, m.planned_at""";
    static final String OF_CITY = "SELECT " + STOP + """
            , c.city, c.lead_days, c.inside_lead, c.approval
            FROM platform.maintenance m JOIN platform.maintenance_city c ON c.maintenance_id = m.id
            """;

    private StopRows() {}

    static Stop stop(ResultSet row, int number) throws SQLException {
        return new Stop(
                row.getObject("id", UUID.class),
                JapanTime.read(row, "starts_at"),
                JapanTime.read(row, "ends_at"),
                JapanTime.read(row, "planned_ends_at"),
                JapanTime.readOptional(row, "ended_at"),
                JapanTime.readOptional(row, "cancelled_at"),
                Stops.valueOf(row.getString("stops")),
                row.getString("text_residents"),
                row.getString("text_staff"),
                row.getString("emergency"),
                row.getString("planned_by"),
                JapanTime.read(row, "planned_at"));
    }

    static CityStop ofCity(ResultSet row, int number) throws SQLException {
        return new CityStop(
                stop(row, number),
                row.getString("city"),
                row.getInt("lead_days"),
                row.getBoolean("inside_lead"),
                MaintenanceApproval.valueOf(row.getString("approval")));
    }
}
