package jp.madoguchi.core.invitee;

import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.id.ReservationNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The people of the bound city, for staff who book for one of them. One statement. */
@Service
public class DeskPeople {

    private final JdbcClient jdbc;

    DeskPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The person with this id, with the place of the booking that stands. */
    public Optional<DeskPerson> find(UUID id) {
        return jdbc.sql("""
                        SELECT i.id, i.reservation_number, i.procedure, p.name AS procedure_name, p.slot_group, p.script,
                               i.name, i.address, i.birth_date, i.storage_place, i.state = 'ACTIVE' AS active,
                               (SELECT b.facility_id FROM booking_person bp JOIN booking b ON b.id = bp.booking_id
                                WHERE bp.invitee_id = i.id AND bp.active AND b.state = 'BOOKED'
                                ORDER BY b.id DESC LIMIT 1) AS booked_at
                        FROM invitee i JOIN procedure p ON p.code = i.procedure WHERE i.id = ?
                        """)
                .param(id)
                .query((row, number) -> new DeskPerson(
                        row.getObject("id", UUID.class),
                        ReservationNumber.parse(row.getString("reservation_number"))
                                .map(ReservationNumber::print)
                                .orElse(row.getString("reservation_number")),
                        row.getString("procedure"),
                        row.getString("procedure_name"),
                        row.getString("slot_group"),
                        row.getString("script"),
                        row.getString("name"),
                        row.getString("address"),
                        row.getString("birth_date"),
                        row.getString("storage_place"),
                        row.getBoolean("active"),
                        row.getObject("booked_at", Long.class)))
                .optional();
    }
}
