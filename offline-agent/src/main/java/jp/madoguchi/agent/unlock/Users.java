package jp.madoguchi.agent.unlock;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of agent_user. */
@Repository
class Users {

    private static final String ROW =
            "SELECT id, login_name, password_hash, totp_sealed, failures, locked_until, totp_step FROM agent_user ";

    private final JdbcClient jdbc;

    Users(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The row, locked so that tries at the same time count one after the other. */
    Optional<UserRow> lock(String loginName) {
        return jdbc.sql(ROW + "WHERE login_name = ? FOR UPDATE")
                .param(loginName)
                .query(UserRow.class)
                .optional();
    }

    long add(String loginName, String passwordHash, byte[] totpSealed, long totpStep, Instant now) {
        return jdbc.sql("INSERT INTO agent_user (login_name, password_hash, totp_sealed, totp_step, created_at)"
                        + " VALUES (?, ?, ?, ?, ?) RETURNING id")
                .params(loginName, passwordHash, totpSealed, totpStep, Timestamp.from(now))
                .query(Long.class)
                .single();
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
        return jdbc.sql("UPDATE agent_user SET totp_step = ?, failures = 0, locked_until = NULL"
                                + " WHERE id = ? AND totp_step < ?")
                        .params(totpStep, id, totpStep)
                        .update()
                == 1;
    }

    void renew(long id, String passwordHash, byte[] totpSealed, long totpStep) {
        jdbc.sql("UPDATE agent_user SET password_hash = ?, totp_sealed = ?, totp_step = ?, failures = 0,"
                        + " locked_until = NULL WHERE id = ?")
                .params(passwordHash, totpSealed, totpStep, id)
                .update();
    }
}
