package jp.madoguchi.core.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.testkit.PlatformDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A twin gets a city's configuration and loses what it was rehearsed with: a new table must say which it is. */
@CoreTest
class EveryTableHasItsPlaceIT {

    /** Goes with a row of another table, or tells what happened, which a rehearsal keeps. */
    private static final List<String> NEITHER = List.of(
            "audit",
            "booking_answer",
            "booking_person",
            "booking_slot",
            "exchange_key_change",
            "hold_person",
            "keystore",
            "mail_event",
            "maintenance_answer",
            "schema_history",
            "setting_group",
            "setting_history",
            "staff_call_list",
            "staff_device",
            "staff_domain_request",
            "staff_maintenance_answer",
            "staff_member",
            "staff_member_facility",
            "staff_member_group",
            "staff_migration_booking",
            "staff_migration_day",
            "staff_migration_name",
            "staff_migration_person",
            "staff_migration_person_key",
            "staff_migration_progress",
            "staff_migration_row",
            "staff_migration_run",
            "staff_migration_slot",
            "staff_network",
            "staff_operator_visit",
            "staff_person_remark",
            "staff_planning",
            "staff_planning_change",
            "staff_publication",
            "staff_publication_place",
            "staff_right",
            "staff_session",
            "staff_session_attributes",
            "terminal",
            "text_history",
            "waiting_arrival",
            "waiting_room");

    @Autowired
    private TestCities cities;

    @Autowired
    private PlatformDatabase database;

    @Test
    void every_table_of_a_city_is_copied_emptied_or_known_to_be_neither() throws SQLException {
        List<String> tables = tables(cities.miura().schema());
        assertThat(Stream.of(ConfigurationCopy.TABLES, Emptying.TABLES, NEITHER).flatMap(List::stream))
                .doesNotHaveDuplicates()
                .containsAll(tables);
    }

    private List<String> tables(String schema) throws SQLException {
        try (Connection connection = database.connect();
                ResultSet row = connection.getMetaData().getTables(null, schema, "%", new String[] {"TABLE"})) {
            List<String> tables = new ArrayList<>();
            while (row.next()) {
                tables.add(row.getString("TABLE_NAME"));
            }
            return tables;
        }
    }
}
