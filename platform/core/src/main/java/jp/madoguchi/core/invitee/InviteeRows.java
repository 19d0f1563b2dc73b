package jp.madoguchi.core.invitee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.core.kernel.JapanTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes people in batches. */
@Component
class InviteeRows {
    private static final String UPSERT = """
            INSERT INTO invitee AS i (id, procedure, reservation_number, password_hmac, qr_token_hash, mmdd_hmac,
                city_number, notice_id, name, address, birth_date, sex, serial_number, application_id, storage_place,
                citizen_key, state, source, changed_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET
                procedure = excluded.procedure, reservation_number = excluded.reservation_number,
                password_hmac = coalesce(excluded.password_hmac, i.password_hmac),
                qr_token_hash = coalesce(excluded.qr_token_hash, i.qr_token_hash),
                mmdd_hmac = coalesce(excluded.mmdd_hmac, i.mmdd_hmac),
                city_number = excluded.city_number, notice_id = excluded.notice_id, name = excluded.name, address = excluded.address,
                birth_date = excluded.birth_date, sex = excluded.sex, serial_number = excluded.serial_number,
                application_id = excluded.application_id, storage_place = excluded.storage_place,
                citizen_key = excluded.citizen_key, state = excluded.state, source = excluded.source,
                changed_at = excluded.changed_at
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Clock clock;

    InviteeRows(JdbcClient jdbc, JdbcTemplate template, Clock clock) {
        this.jdbc = jdbc;
        this.template = template;
        this.clock = clock;
    }

    /** The procedures that the city offers. */
    Set<String> procedures() {
        return new HashSet<>(
                jdbc.sql("SELECT code FROM procedure").query(String.class).list());
    }

    /** What is stored under these ids or numbers. */
    PersonBatch.Existing existing(Collection<UUID> ids, Collection<String> numbers, Collection<String> cityNumbers) {
        Map<UUID, StoredPerson> byId = new HashMap<>();
        Map<String, UUID> owners = new HashMap<>();
        Map<String, UUID> cityOwners = new HashMap<>();
        jdbc.sql("""
                        SELECT * FROM invitee
                        WHERE id = ANY (?::uuid[]) OR reservation_number = ANY (?::text[])
                           OR city_number = ANY (?::text[])
                        """)
                .param(ids.stream().map(UUID::toString).toArray(String[]::new))
                .param(numbers.toArray(String[]::new))
                .param(cityNumbers.toArray(String[]::new))
                .query(InviteeRows::row)
                .list()
                .forEach(person -> {
                    byId.put(person.id(), person);
                    owners.put(person.reservationNumber(), person.id());
                    if (person.cityNumber() != null) {
                        cityOwners.put(person.cityNumber(), person.id());
                    }
                });
        return new PersonBatch.Existing(byId, owners, cityOwners);
    }

    void upsert(List<StoredPerson> people, String source) {
        Object now = JapanTime.db(clock.instant());
        template.batchUpdate(
                UPSERT,
                people.stream()
                        .map(person -> new Object[] {
                            person.id(),
                            person.procedure(),
                            person.reservationNumber(),
                            person.passwordHmac(),
                            person.qrTokenHash(),
                            person.mmddHmac(),
                            person.cityNumber(),
                            person.noticeId(),
                            person.name(),
                            person.address(),
                            person.birthDate(),
                            person.sex(),
                            person.serialNumber(),
                            person.applicationId(),
                            person.storagePlace(),
                            person.citizenKey(),
                            person.active() ? "ACTIVE" : "ENDED",
                            source,
                            now
                        })
                        .toList());
    }

    private static StoredPerson row(ResultSet row, int number) throws SQLException {
        return new StoredPerson(
                row.getObject("id", UUID.class),
                row.getString("procedure"),
                row.getString("reservation_number"),
                row.getBytes("password_hmac"),
                row.getBytes("qr_token_hash"),
                row.getBytes("mmdd_hmac"),
                row.getString("city_number"),
                row.getString("notice_id"),
                row.getString("name"),
                row.getString("address"),
                row.getString("birth_date"),
                row.getString("sex"),
                row.getString("serial_number"),
                row.getString("application_id"),
                row.getString("storage_place"),
                row.getBytes("citizen_key"),
                row.getString("state").equals("ACTIVE"));
    }
}
