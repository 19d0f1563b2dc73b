package jp.madoguchi.admin.group;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.madoguchi.admin.frame.Screens;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.port.Permission;
import jp.madoguchi.core.tenancy.Tenancy;
import jp.madoguchi.identity.BuiltInGroups;
import jp.madoguchi.identity.StaffDirectory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds, renames and removes groups and gives them rights. The database is changed first: a refusal undoes it. */
@Service
public class StaffGroups {

    /** What the administrators can never lose: nobody could give it back. */
    static final Set<Permission> KEPT = Set.of(GroupScreen.VIEW, GroupScreen.EDIT, GroupScreen.STAFF_EDIT);

    private final JdbcClient jdbc;
    private final StaffRegister register;
    private final Screens screens;
    private final StaffDirectory directory;
    private final AuditTrail audit;

    StaffGroups(JdbcClient jdbc, StaffRegister register, Screens screens, StaffDirectory directory, AuditTrail audit) {
        this.jdbc = jdbc;
        this.register = register;
        this.screens = screens;
        this.directory = directory;
        this.audit = audit;
    }

    /** Makes a group without any right, here and in Keycloak. */
    @Transactional
    public GroupResult add(String code, String name, boolean ownFacilityOnly) {
        if (!code.matches("[a-z][a-z0-9-]{1,29}")) {
            return GroupResult.BAD_CODE;
        }
        if (name.isBlank() || name.strip().length() > 40) {
            return GroupResult.BAD_NAME;
        }
        int made = jdbc.sql("INSERT INTO staff_group (code, name, own_facility_only) VALUES (?, ?, ?)"
                        + " ON CONFLICT DO NOTHING")
                .params(code, name.strip(), ownFacilityOnly)
                .update();
        if (made == 0) {
            return GroupResult.TAKEN;
        }
        audit.record(AuditEntry.of("group.added", "group", code));
        directory.ensureGroup(Tenancy.current(), code);
        register.changed();
        return GroupResult.DONE;
    }

    /** Changes what a group is called, and the rules for its members. */
    @Transactional
    public GroupResult change(String code, String name, boolean ownFacilityOnly, boolean secondFactor) {
        if (name.isBlank() || name.strip().length() > 40) {
            return GroupResult.BAD_NAME;
        }
        // The administrators see every place: somebody has to.
        boolean own = ownFacilityOnly && !code.equals(BuiltInGroups.ADMINISTRATOR);
        try {
            int changed = jdbc.sql(
                            "UPDATE staff_group SET name = ?, own_facility_only = ?, second_factor = ? WHERE code = ?")
                    .params(name.strip(), own, secondFactor, code)
                    .update();
            if (changed == 0) {
                return GroupResult.GONE;
            }
        } catch (DuplicateKeyException e) {
            return GroupResult.TAKEN;
        }
        audit.record(new AuditEntry(
                "group.changed",
                "group",
                code,
                Map.of("own-facility", String.valueOf(own), "second-factor", String.valueOf(secondFactor))));
        register.changed();
        return GroupResult.DONE;
    }

    /** Removes a group of the city's own that nobody is in. */
    @Transactional
    public GroupResult remove(String code) {
        try {
            if (jdbc.sql("DELETE FROM staff_group WHERE code = ? AND NOT built_in")
                            .param(code)
                            .update()
                    == 0) {
                return GroupResult.BUILT_IN;
            }
        } catch (DataIntegrityViolationException e) {
            return GroupResult.HAS_MEMBERS;
        }
        audit.record(AuditEntry.of("group.removed", "group", code));
        directory.removeGroup(Tenancy.current(), code);
        register.changed();
        return GroupResult.DONE;
    }

    /** Gives these groups exactly these rights and leaves others alone; unknown codes are passed over. */
    @Transactional
    public void setRights(Map<String, Set<String>> wanted) {
        Set<String> known = screens.rights().stream().map(Permission::code).collect(Collectors.toSet());
        List<String> groups = jdbc.sql("SELECT code FROM staff_group ORDER BY code FOR UPDATE")
                .query((row, number) -> row.getString(1))
                .list();
        for (String group : groups.stream().filter(wanted::containsKey).toList()) {
            Set<String> after = new TreeSet<>(wanted.getOrDefault(group, Set.of()));
            after.retainAll(known);
            if (group.equals(BuiltInGroups.ADMINISTRATOR)) {
                KEPT.forEach(right -> after.add(right.code()));
            }
            replace(group, after);
        }
        register.changed();
    }

    private void replace(String group, Set<String> after) {
        Set<String> before = new TreeSet<>(jdbc.sql("SELECT right_code FROM staff_group_right WHERE group_code = ?")
                .param(group)
                .query(String.class)
                .list());
        Set<String> taken = new TreeSet<>(before);
        taken.removeAll(after);
        Set<String> given = new TreeSet<>(after);
        given.removeAll(before);
        taken.forEach(right -> jdbc.sql("DELETE FROM staff_group_right WHERE group_code = ? AND right_code = ?")
                .params(group, right)
                .update());
        given.forEach(right -> jdbc.sql("INSERT INTO staff_group_right (group_code, right_code) VALUES (?, ?)")
                .params(group, right)
                .update());
        if (!taken.isEmpty() || !given.isEmpty()) {
            audit.record(new AuditEntry(
                    "group.rights-changed",
                    "group",
                    group,
                    Map.of("given", String.join(" ", given), "taken", String.join(" ", taken))));
        }
    }
}
