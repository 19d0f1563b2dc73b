package jp.madoguchi.core.invitee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.id.ReservationNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The people of the bound city who may book. */
@Service
public class Invitees {
    private static final String SELECT =
            "SELECT id, procedure, reservation_number, name, storage_place, state FROM invitee ";

    private final JdbcClient jdbc;

    Invitees(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The person with this id. */
    public Optional<InviteeView> find(UUID id) {
        return jdbc.sql(SELECT + "WHERE id = ?").param(id).query(Invitees::row).optional();
    }

    /** The person with this 予約ID as it was typed (hyphens, blanks and full width are forgiven). */
    public Optional<InviteeView> byNumber(String typed) {
        return ReservationNumber.parse(typed)
                .flatMap(number -> jdbc.sql(SELECT + "WHERE reservation_number = ?")
                        .param(number.value())
                        .query(Invitees::row)
                        .optional());
    }

    /** How many people may book (ended ones not counted). */
    public long count() {
        return jdbc.sql("SELECT count(*) FROM invitee WHERE state = 'ACTIVE'")
                .query(Long.class)
                .single();
    }

    private static InviteeView row(ResultSet row, int number) throws SQLException {
        return new InviteeView(
                row.getObject("id", UUID.class),
                row.getString("procedure"),
                row.getString("reservation_number"),
                row.getString("name"),
                row.getString("storage_place"),
                row.getString("state").equals("ACTIVE"));
    }
}
