package jp.madoguchi.agent.exchange;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.exchange.record.FieldMask;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The personal fields that the city takes, as it said last. Nobody sets them here. */
@Repository
class CityFields {

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    CityFields(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** The fields; none before the city said any. */
    FieldMask mask() {
        return jdbc.sql("SELECT fields FROM agent_city_fields")
                .query(String.class)
                .optional()
                .map(CityFields::parse)
                .orElseGet(FieldMask.LEAST::withoutMonthAndDay);
    }

    /** @param by the name of the file that said so */
    void told(FieldMask mask, String by) {
        String fields = String.join(" ", mask.travellingCodes());
        int changed = jdbc.sql("INSERT INTO agent_city_fields AS f (id, fields, told_by, told_at) VALUES (1, ?, ?, ?)"
                        + " ON CONFLICT (id) DO UPDATE SET fields = excluded.fields, told_by = excluded.told_by,"
                        + " told_at = excluded.told_at WHERE f.fields <> excluded.fields")
                .params(fields, by, Timestamp.from(clock.instant()))
                .update();
        if (changed == 1) {
            audit.record(AuditEntry.of("city-fields.told", "city-fields", by));
        }
    }

    private static FieldMask parse(String fields) {
        return FieldMask.ofTravellingCodes(fields.isEmpty() ? List.of() : List.of(fields.split(" ")));
    }
}
