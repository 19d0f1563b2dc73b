package jp.madoguchi.admin.leak;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody of the other city who waits for a place. */
final class OtherCityWaiting {

    private OtherCityWaiting() {}

    static void fill(OtherCityPart city) {
        UUID id = UUID.randomUUID();
        city.context()
                .getBean(JdbcClient.class)
                .sql("""
                        INSERT INTO waiting_entry (id, invitee_id, procedure, slot_group, facility_ids, day_from, day_to,
                            people, email, since, created_at, changed_at)
                        SELECT ?, i.id, i.procedure, 'card', ARRAY[?::bigint], current_date, current_date + 30, 1,
                               'leak@example.jp', now(), now(), now()
                        FROM invitee i WHERE i.id = ?
                        """)
                .params(id, city.place(), city.person())
                .update();
        city.ids().put("/waiting/#id", id.toString());
    }
}
