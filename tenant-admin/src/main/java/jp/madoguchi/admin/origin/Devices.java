package jp.madoguchi.admin.origin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.admin.group.StaffDevice;
import jp.madoguchi.admin.group.StaffRegister;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.base.random.UnambiguousAlphabet;
import jp.madoguchi.core.kernel.JapanTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Terminals that staff may come from. A code opens the enrolment once; the terminal's browser then keeps a key. */
@Service
class Devices {

    static final Duration CODE_VALID = Duration.ofMinutes(30);
    private static final Duration SEEN_AGAIN = Duration.ofMinutes(10);
    private static final int CODE_LENGTH = 12;
    private static final int KEY_BYTES = 32;

    private final JdbcClient jdbc;
    private final StaffRegister register;
    private final AuditTrail audit;
    private final CurrentActor actors;
    private final SecureTokens tokens;
    private final Clock clock;

    Devices(
            JdbcClient jdbc,
            StaffRegister register,
            AuditTrail audit,
            CurrentActor actors,
            SecureTokens tokens,
            Clock clock) {
        this.jdbc = jdbc;
        this.register = register;
        this.audit = audit;
        this.actors = actors;
        this.tokens = tokens;
        this.clock = clock;
    }

    List<DeviceView> all() {
        return jdbc.sql("SELECT id, name, state, certificate, code_expires_at, last_seen_at, changed_by, changed_at"
                        + " FROM staff_device ORDER BY state, name, id")
                .query((row, number) -> new DeviceView(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("state"),
                        row.getString("certificate") != null,
                        JapanTime.readOptional(row, "code_expires_at"),
                        JapanTime.readOptional(row, "last_seen_at"),
                        row.getString("changed_by"),
                        JapanTime.read(row, "changed_at")))
                .list();
    }

    /** A terminal that is to be enrolled with the code that is given back, once and within {@link #CODE_VALID}. */
    @Transactional
    String invite(String name) {
        String code = tokens.unambiguous(CODE_LENGTH);
        UUID id = tokens.uuid7(clock);
        Instant now = clock.instant();
        jdbc.sql("""
                        INSERT INTO staff_device (id, name, state, code_hash, code_expires_at, changed_by, changed_at)
                        VALUES (?, ?, 'WAITING', ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        name,
                        DeviceKey.hash(code),
                        JapanTime.db(now.plus(CODE_VALID)),
                        actors.get().id(),
                        JapanTime.db(now))
                .update();
        audit.record(AuditEntry.of("device.invited", "device", id.toString()));
        return UnambiguousAlphabet.grouped(code);
    }

    /** A terminal known by its client certificate; false where the fingerprint is enrolled already. */
    @Transactional
    boolean addCertificate(String name, String fingerprint) {
        UUID id = tokens.uuid7(clock);
        try {
            jdbc.sql("""
                            INSERT INTO staff_device (id, name, state, certificate, changed_by, changed_at)
                            VALUES (?, ?, 'ENROLLED', ?, ?, ?)
                            """)
                    .params(id, name, fingerprint, actors.get().id(), JapanTime.db(clock.instant()))
                    .update();
        } catch (DuplicateKeyException e) {
            return false;
        }
        audit.record(AuditEntry.of("device.enrolled", "device", id.toString()));
        register.changed();
        return true;
    }

    /** The key for the terminal on which the code was typed; empty for a code that is wrong, used or too old. */
    @Transactional
    Optional<String> enrol(String typed) {
        String key = HexFormat.of().formatHex(tokens.bytes(KEY_BYTES));
        Instant now = clock.instant();
        Optional<UUID> enrolled = jdbc.sql("""
                        UPDATE staff_device SET state = 'ENROLLED', key_hash = :key, code_hash = NULL,
                                                code_expires_at = NULL, last_seen_at = :now, changed_at = :now
                        WHERE code_hash = :code AND state = 'WAITING' AND code_expires_at > :now RETURNING id
                        """)
                .param("key", DeviceKey.hash(key))
                .param("code", DeviceKey.hash(UnambiguousAlphabet.normalise(typed)))
                .param("now", JapanTime.db(now))
                .query(UUID.class)
                .optional();
        enrolled.ifPresent(id -> {
            audit.record(AuditEntry.of("device.enrolled", "device", id.toString()));
            register.changed();
        });
        return enrolled.map(id -> key);
    }

    /** From now on the terminal is a stranger. */
    @Transactional
    void revoke(UUID id) {
        int changed = jdbc.sql("UPDATE staff_device SET state = 'REVOKED', key_hash = NULL, certificate = NULL,"
                        + " code_hash = NULL, changed_by = ?, changed_at = ? WHERE id = ? AND state <> 'REVOKED'")
                .params(actors.get().id(), JapanTime.db(clock.instant()), id)
                .update();
        if (changed == 1) {
            audit.record(AuditEntry.of("device.revoked", "device", id.toString()));
        }
        register.changed();
    }

    /** Remembers now and then that the terminal is in use. */
    @Transactional
    void seen(StaffDevice device) {
        Instant now = clock.instant();
        if (device.lastSeen() == null || device.lastSeen().isBefore(now.minus(SEEN_AGAIN))) {
            jdbc.sql("UPDATE staff_device SET last_seen_at = :now WHERE id = :id AND (last_seen_at IS NULL OR"
                            + " last_seen_at < :before)")
                    .param("now", JapanTime.db(now))
                    .param("id", device.id())
                    .param("before", JapanTime.db(now.minus(SEEN_AGAIN)))
                    .update();
        }
    }
}
