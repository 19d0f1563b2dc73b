package jp.madoguchi.core.facility;

import java.time.Clock;
import java.util.UUID;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.core.kernel.JapanTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes a place and its audit row in one transaction, which a code that is taken ends. */
@Service
class FacilityWriter {
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    FacilityWriter(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public long insert(FacilityDetails details) {
        long id = bind(jdbc.sql("""
                        INSERT INTO facility (code, name, address, phone, directions, papers, display_order, open,
                                              changed_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
                        """), details).query(Long.class).single();
        jdbc.sql("""
                        INSERT INTO facility_procedure (facility_id, procedure, channel)
                        SELECT ?, p.code, c.channel FROM procedure p, unnest(p.channels) AS c (channel)
                        """).param(id).update();
        audit.record(AuditEntry.of("facility.created", "facility", Long.toString(id)));
        return id;
    }

    @Transactional
    public long update(long id, FacilityDetails details) {
        int found = bind(jdbc.sql("""
                        UPDATE facility SET code = ?, name = ?, address = ?, phone = ?, directions = ?, papers = ?,
                               display_order = ?, open = ?, changed_at = ?, version = version + 1
                        WHERE id = ?
                        """), details).param(id).update();
        if (found == 0) {
            throw new NoSuchFacility(id);
        }
        audit.record(AuditEntry.of("facility.changed", "facility", Long.toString(id)));
        return id;
    }

    @Transactional
    public void map(long id, @Nullable UUID picture) {
        jdbc.sql("UPDATE facility SET map_picture = ?, changed_at = ?, version = version + 1 WHERE id = ?")
                .param(picture)
                .param(JapanTime.db(clock.instant()))
                .param(id)
                .update();
        audit.record(AuditEntry.of("facility.map.changed", "facility", Long.toString(id)));
    }

    private JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, FacilityDetails details) {
        return statement
                .param(details.code())
                .param(details.name().strip())
                .param(details.address().strip())
                .param(details.phone().strip())
                .param(details.directions().strip())
                .param(details.papers().strip())
                .param(details.displayOrder())
                .param(details.open())
                .param(JapanTime.db(clock.instant()));
    }
}
