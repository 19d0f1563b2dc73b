package jp.madoguchi.core.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How somebody stands who wants to come into a group. The same citizen may have two notices: what one of them has booked
 * or where one of them stands counts for the other. The constraints have the last word.
 */
@Component
class Joiners {
    private static final String SELECT = """
            SELECT p.slot_group, i.state,
                   EXISTS (SELECT 1 FROM hold_person h JOIN invitee o ON o.id = h.invitee_id
                           WHERE h.hold_id = CAST(:hold AS uuid) AND (o.id = i.id
                               OR p.one_active AND o.procedure = i.procedure AND o.citizen_key = i.citizen_key))
                   OR EXISTS (SELECT 1 FROM booking_person g
                              WHERE g.booking_id = CAST(:booking AS uuid) AND (g.invitee_id = i.id
                                  OR g.active AND g.binding AND g.procedure = i.procedure
                                     AND g.citizen_key = i.citizen_key)) AS beside,
                   EXISTS (SELECT 1 FROM booking_person b
                           WHERE b.active AND b.binding AND b.procedure = i.procedure
                             AND (b.invitee_id = i.id OR b.citizen_key = i.citizen_key)) AS booked
            FROM invitee i JOIN procedure p ON p.code = i.procedure WHERE i.id = :person
            """;

    private final JdbcClient jdbc;

    Joiners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A person beside a group.
     *
     * @param beside whether the person or the same citizen is in the group already
     * @param booked whether the person or the same citizen has an active booking
     */
    record Joiner(String slotGroup, boolean active, boolean beside, boolean booked) {}

    /**
     * Looks at a person.
     *
     * @param hold whose people are the group, or null
     * @param booking whose people are the group too, or null
     */
    Optional<Joiner> look(UUID person, @Nullable UUID hold, @Nullable UUID booking) {
        return jdbc.sql(SELECT)
                .param("person", person)
                .param("hold", hold)
                .param("booking", booking)
                .query(Joiners::row)
                .optional();
    }

    private static Joiner row(ResultSet row, int number) throws SQLException {
        return new Joiner(
                row.getString("slot_group"),
                row.getString("state").equals("ACTIVE"),
                row.getBoolean("beside"),
                row.getBoolean("booked"));
    }
}
