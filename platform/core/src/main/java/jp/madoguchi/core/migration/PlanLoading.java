package jp.madoguchi.core.migration;

import java.time.Clock;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.settings.CapacityUse;
import jp.madoguchi.core.settings.CitySettings;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a plan begins with: six queries, whatever the number of rows. */
@Component
class PlanLoading {
    private final JdbcClient jdbc;
    private final SlotLoading slots;
    private final NameRows names;
    private final PersonKeys keys;
    private final CitySettings settings;
    private final SecureTokens tokens;
    private final Clock clock;

    PlanLoading(
            JdbcClient jdbc,
            SlotLoading slots,
            NameRows names,
            PersonKeys keys,
            CitySettings settings,
            SecureTokens tokens,
            Clock clock) {
        this.jdbc = jdbc;
        this.slots = slots;
        this.names = names;
        this.keys = keys;
        this.settings = settings;
        this.tokens = tokens;
        this.clock = clock;
    }

    PlanBasis basis(MigrationRun run) {
        Map<String, String> groups = new HashMap<>();
        jdbc.sql("SELECT code, slot_group FROM procedure")
                .query((RowCallbackHandler) row -> groups.put(row.getString("code"), row.getString("slot_group")));
        String profile = run.bookings().profile();
        return new PlanBasis(
                run.choices(),
                names.facilities(profile),
                names.procedures(profile),
                groups,
                people -> CapacityUse.places(settings, people),
                JapanTime.now(clock),
                text -> Base64.getEncoder().encodeToString(keys.fingerprint(text)),
                () -> tokens.uuid7(clock));
    }

    /** @param lock whether nobody else may take of the slots until the transaction ends */
    PlanStock stock(MigrationRun run, boolean lock) {
        PlanStock stock = PlanStock.empty(slots.hours());
        slots.fill(stock.slots(), run, lock);
        people(stock);
        made(stock);
        visits(stock);
        takenBefore(stock, run.bookings().profile());
        return stock;
    }

    private void people(PlanStock stock) {
        jdbc.sql("""
                        SELECT id, procedure, serial_number, application_id, notice_id, mmdd_hmac, citizen_key
                        FROM invitee WHERE state = 'ACTIVE'
                        """).query((RowCallbackHandler) row -> {
            UUID id = row.getObject("id", UUID.class);
            String procedure = row.getString("procedure");
            byte[] citizen = row.getBytes("citizen_key");
            keys.of(
                            row.getString("serial_number"),
                            row.getString("application_id"),
                            row.getString("notice_id"),
                            row.getBytes("mmdd_hmac"),
                            citizen)
                    .forEach(key -> stock.people().add(procedure + ":" + key, id));
            if (citizen != null) {
                stock.visits().citizen(id, HexFormat.of().formatHex(citizen));
            }
        });
    }

    private void made(PlanStock stock) {
        jdbc.sql("""
                        SELECT p.invitee_id, p.fingerprint, k.key, i.procedure
                        FROM staff_migration_person p JOIN invitee i ON i.id = p.invitee_id AND i.state = 'ACTIVE'
                        LEFT JOIN staff_migration_person_key k ON k.invitee_id = p.invitee_id
                        """).query((RowCallbackHandler) row -> {
            UUID id = row.getObject("invitee_id", UUID.class);
            stock.madeBefore().put(id, Base64.getEncoder().encodeToString(row.getBytes("fingerprint")));
            byte[] key = row.getBytes("key");
            if (key != null) {
                stock.people()
                        .add(
                                row.getString("procedure") + ":"
                                        + Base64.getEncoder().encodeToString(key),
                                id);
            }
        });
    }

    private void visits(PlanStock stock) {
        jdbc.sql("SELECT invitee_id, procedure FROM booking_person WHERE active")
                .query((RowCallbackHandler) row -> stock.visits()
                        .add(
                                row.getObject("invitee_id", UUID.class),
                                row.getString("procedure"),
                                Visits.NOT_OF_THIS_FILE));
    }

    private void takenBefore(PlanStock stock, String source) {
        jdbc.sql("""
                        SELECT m.old_number, m.booking_id, m.fingerprint, bp.invitee_id, bp.procedure, s.slot_id,
                               coalesce(s.places, 0) AS places,
                               b.changed_at <> m.changed_at OR b.state NOT IN ('BOOKED', 'VISITED') AS touched
                        FROM staff_migration_booking m
                        JOIN booking b ON b.id = m.booking_id
                        JOIN booking_person bp ON bp.booking_id = b.id AND bp.position = 0
                        LEFT JOIN booking_slot s ON s.booking_id = b.id
                        WHERE m.source = ?
                        """).param(source).query((RowCallbackHandler) row -> stock.takenBefore()
                .put(
                        row.getString("old_number"),
                        new TakenBefore(
                                row.getObject("booking_id", UUID.class),
                                row.getObject("invitee_id", UUID.class),
                                row.getString("procedure"),
                                row.getObject("slot_id", Long.class),
                                row.getInt("places"),
                                Base64.getEncoder().encodeToString(row.getBytes("fingerprint")),
                                row.getBoolean("touched"))));
    }
}
