package jp.madoguchi.core.facility;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

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
                        row.getString("papers"),
                        row.getInt("display_order"),
                        row.getBoolean("open")),
                row.getObject("map_picture", UUID.class));
    }
}
