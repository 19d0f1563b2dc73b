package jp.madoguchi.core.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.core.kernel.JapanTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of publications, in the caller's transaction. */
@Component
class PublicationRows {
    private static final int LATEST = 5;
    private static final String SELECT = """
            SELECT p.id, p.first_day, p.last_day, p.state, p.made_by_name, p.made_at, count(*) AS places,
                   count(f.added) AS done, coalesce(sum(f.added), 0) AS added, coalesce(sum(f.there), 0) AS there
            FROM staff_publication p JOIN staff_publication_place f ON f.publication_id = p.id
            """;

    private final JdbcClient jdbc;

    PublicationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, LocalDate from, LocalDate to, Actor actor, Instant at, List<Long> places) {
        jdbc.sql("""
                        INSERT INTO staff_publication
                            (id, first_day, last_day, state, made_by_kind, made_by, made_by_name, made_at)
                        VALUES (?, ?, ?, 'WAITING', ?, ?, ?, ?)
                        """)
                .params(id, from, to, actor.kind().name(), actor.id(), actor.name(), JapanTime.db(at))
                .update();
        jdbc.sql("""
                        INSERT INTO staff_publication_place (publication_id, facility_id)
                        SELECT ?, * FROM unnest(?::bigint[])
                        """).param(id).param(places.toArray(Long[]::new)).update();
    }

    /** The place's row, locked, if it was not published yet. */
    Optional<Order> take(UUID id, long facilityId) {
        return jdbc.sql("""
                        SELECT p.first_day, p.last_day, p.made_by FROM staff_publication_place f
                        JOIN staff_publication p ON p.id = f.publication_id
                        WHERE f.publication_id = ? AND f.facility_id = ? AND f.added IS NULL FOR UPDATE OF f
                        """)
                .params(id, facilityId)
                .query((row, number) -> new Order(
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        row.getString("made_by")))
                .optional();
    }

    void published(UUID id, long facilityId, int added, int there) {
        jdbc.sql("UPDATE staff_publication_place SET added = ?, there = ? WHERE publication_id = ? AND facility_id = ?")
                .params(added, there, id, facilityId)
                .update();
    }

    List<Long> waiting(UUID id) {
        return jdbc.sql("""
                        SELECT facility_id FROM staff_publication_place
                        WHERE publication_id = ? AND added IS NULL ORDER BY facility_id
                        """)
                .param(id)
                .query((row, number) -> row.getLong("facility_id"))
                .list();
    }

    void done(UUID id) {
        move(id, PublicationView.State.DONE);
    }

    void failed(UUID id) {
        move(id, PublicationView.State.FAILED);
    }

    Optional<PublicationView> find(UUID id) {
        return jdbc.sql(SELECT + "WHERE p.id = ? GROUP BY p.id")
                .param(id)
                .query(PublicationRows::view)
                .optional();
    }

    List<PublicationView> latest() {
        return jdbc.sql(SELECT + "GROUP BY p.id ORDER BY p.made_at DESC LIMIT ?")
                .param(LATEST)
                .query(PublicationRows::view)
                .list();
    }

    private void move(UUID id, PublicationView.State state) {
        jdbc.sql("UPDATE staff_publication SET state = ? WHERE id = ?")
                .params(state.name(), id)
                .update();
    }

    private static PublicationView view(ResultSet row, int number) throws SQLException {
        return new PublicationView(
                row.getObject("id", UUID.class),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                PublicationView.State.valueOf(row.getString("state")),
                row.getInt("places"),
                row.getInt("done"),
                row.getInt("added"),
                row.getInt("there"),
                row.getString("made_by_name"),
                JapanTime.read(row, "made_at"));
    }

    /** What was ordered. */
    record Order(LocalDate from, LocalDate to, String madeBy) {}
}
