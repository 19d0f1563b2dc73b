package jp.madoguchi.agent.unlock;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of agent_user. */
@Repository
class Users {

    private static final String ROW = "SELECT id, login_name, password_hash, totp_sealed, failures, locked_until,"
            + " totp_step, role, key_wrapped, one_time_until, disabled_at, version FROM agent_user ";
    private static final String UNLOCKED = "failures = 0, locked_until = NULL ";
    /** Somebody else can still do what an administrator does. */
    private static final String ANOTHER = "(role <> 'ADMINISTRATOR' OR EXISTS (SELECT 1 FROM agent_user other"
            + " WHERE other.id <> agent_user.id AND other.role = 'ADMINISTRATOR' AND other.disabled_at IS NULL"
            + " AND other.one_time_until IS NULL))";

    private final JdbcClient jdbc;

    Users(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UserRow> all() {
        return jdbc.sql(ROW + "ORDER BY login_name")
                .query(DataClassRowMapper.newInstance(UserRow.class))
                .list();
    }

    Optional<UserRow> find(long id) {
        return jdbc.sql(ROW + "WHERE id = ?").param(id).query(UserRow.class).optional();
    }

    /** The row, locked so that tries at the same time count one after the other. */
    Optional<UserRow> lock(String loginName) {
        return jdbc.sql(ROW + "WHERE login_name = ? FOR UPDATE")
                .param(loginName)
                .query(UserRow.class)
                .optional();
    }

    /** One change of who is an administrator after the other. */
    void lockAll() {
        jdbc.sql("LOCK TABLE agent_user IN SHARE ROW EXCLUSIVE MODE").update();
    }

    /** The role of a user whose session of that version still holds. */
    Optional<Role> role(long id, int version) {
        return jdbc.sql("SELECT role FROM agent_user WHERE id = ? AND version = ? AND disabled_at IS NULL")
                .params(id, version)
                .query(Role.class)
                .optional();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when the name is taken */
    long add(UserKeys keys, String loginName, Role role, Instant now) {
        Instant until = keys.oneTimeUntil();
        return jdbc.sql("INSERT INTO agent_user (login_name, role, password_hash, key_wrapped, totp_sealed, totp_step,"
                        + " one_time_until, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id")
                .params(loginName, role.name(), keys.passwordHash(), keys.keyWrapped())
                .param(keys.totpSealed())
                .param(keys.totpStep())
                .param(until == null ? null : Timestamp.from(until))
                .param(Timestamp.from(now))
                .query(Long.class)
                .single();
    }

    /** New password, key and second factor; sessions of before end. */
    void renew(long id, UserKeys keys) {
        Instant until = keys.oneTimeUntil();
        jdbc.sql("UPDATE agent_user SET password_hash = ?, key_wrapped = ?, totp_sealed = ?, totp_step = ?,"
                        + " one_time_until = ?, disabled_at = NULL, version = version + 1, " + UNLOCKED
                        + "WHERE id = ?")
                .params(keys.passwordHash(), keys.keyWrapped())
                .param(keys.totpSealed())
                .param(keys.totpStep())
                .param(until == null ? null : Timestamp.from(until))
                .param(id)
                .update();
    }

    /** A new password for the same second factor. */
    void password(long id, String passwordHash, byte[] keyWrapped) {
        jdbc.sql("UPDATE agent_user SET password_hash = ?, key_wrapped = ? WHERE id = ?")
                .params(passwordHash, keyWrapped, id)
                .update();
    }

    /** Shuts a user out and takes the wrapped key away; false for the last administrator. */
    boolean disable(long id, Instant now) {
        return jdbc.sql("UPDATE agent_user SET disabled_at = ?, key_wrapped = NULL, totp_sealed = NULL,"
                                + " version = version + 1 WHERE id = ? AND disabled_at IS NULL AND " + ANOTHER)
                        .params(Timestamp.from(now), id)
                        .update()
                == 1;
    }

    /** False for the last administrator. */
    boolean role(long id, Role role) {
        return jdbc.sql("UPDATE agent_user SET role = ? WHERE id = ? AND (? = 'ADMINISTRATOR' OR " + ANOTHER + ")")
                        .params(role.name(), id, role.name())
                        .update()
                == 1;
    }

    void failed(long id, int failures, @Nullable Instant lockedUntil) {
        jdbc.sql("UPDATE agent_user SET failures = ?, locked_until = ? WHERE id = ?")
                .param(failures)
                .param(lockedUntil == null ? null : Timestamp.from(lockedUntil))
                .param(id)
                .update();
    }

    /** Uses up a step of time; false when it, or a later one, was used before. */
    boolean use(long id, long totpStep) {
        return jdbc.sql("UPDATE agent_user SET totp_step = ?, " + UNLOCKED + "WHERE id = ? AND totp_step < ?")
                        .params(totpStep, id, totpStep)
                        .update()
                == 1;
    }
}
