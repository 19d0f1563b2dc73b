package jp.madoguchi.admin.group;

import java.time.Clock;
import java.util.Set;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.identity.BuiltInGroups;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who is in which group, so that a change holds without a new sign-in. */
@Service
public class StaffMembers {

    private final JdbcClient jdbc;
    private final StaffRegister register;
    private final Clock clock;

    StaffMembers(JdbcClient jdbc, StaffRegister register, Clock clock) {
        this.jdbc = jdbc;
        this.register = register;
        this.clock = clock;
    }

    /** Keycloak let somebody in and named their groups: that holds from now on. */
    @Transactional
    public void signedIn(String account, String subject, Set<String> groups) {
        write(account, subject, StaffMember.State.ACTIVE);
        jdbc.sql("UPDATE staff_member SET last_sign_in = ? WHERE account = ?")
                .params(JapanTime.db(clock.instant()), account)
                .update();
        join(account, groups);
        register.changed();
    }

    /** Somebody was given an account, or their groups or state were changed. */
    @Transactional
    public void changed(String account, String subject, StaffMember.State state, Set<String> groups) {
        write(account, subject, state);
        join(account, groups);
        register.changed();
    }

    /** The places a member belongs to. */
    @Transactional
    public void setFacilities(String account, Set<Long> facilities) {
        jdbc.sql("DELETE FROM staff_member_facility WHERE account = ?")
                .param(account)
                .update();
        facilities.forEach(
                facility -> jdbc.sql("INSERT INTO staff_member_facility (account, facility_id) VALUES (?, ?)")
                        .params(account, facility)
                        .update());
        register.changed();
    }

    /**
     * Whether somebody beside this account can still run the city's console. Others who ask at the same time wait until
     * the caller's transaction is over, so that two administrators cannot remove each other.
     */
    @Transactional
    public boolean administratorBeside(String account) {
        jdbc.sql("SELECT code FROM staff_group WHERE code = ? FOR UPDATE")
                .param(BuiltInGroups.ADMINISTRATOR)
                .query(String.class)
                .single();
        return jdbc.sql("""
                        SELECT count(*) FROM staff_member m JOIN staff_member_group g ON g.account = m.account
                        WHERE g.group_code = ? AND m.state = 'ACTIVE' AND m.account <> ?
                        """)
                        .params(BuiltInGroups.ADMINISTRATOR, account)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private void write(String account, String subject, StaffMember.State state) {
        // An account that was removed and made again has a new id.
        jdbc.sql("""
                        INSERT INTO staff_member (account, subject, state, changed_at) VALUES (?, ?, ?, ?)
                        ON CONFLICT (account) DO UPDATE SET subject = excluded.subject, state = excluded.state,
                                                            changed_at = excluded.changed_at
                        """)
                .params(account, subject, state.name(), JapanTime.db(clock.instant()))
                .update();
    }

    private void join(String account, Set<String> groups) {
        jdbc.sql("DELETE FROM staff_member_group WHERE account = ?")
                .param(account)
                .update();
        groups.forEach(group -> jdbc.sql("""
                        INSERT INTO staff_member_group (account, group_code)
                        SELECT ?, code FROM staff_group WHERE code = ? ON CONFLICT DO NOTHING
                        """).params(account, group).update());
    }
}
