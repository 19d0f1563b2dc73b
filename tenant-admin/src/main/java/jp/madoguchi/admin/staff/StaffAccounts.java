package jp.madoguchi.admin.staff;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.madoguchi.admin.access.StaffSessions;
import jp.madoguchi.admin.group.StaffMember.State;
import jp.madoguchi.admin.group.StaffMembers;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.Tenancy;
import jp.madoguchi.identity.BuiltInGroups;
import jp.madoguchi.identity.CreateResult;
import jp.madoguchi.identity.NewStaff;
import jp.madoguchi.identity.OneTimePassword;
import jp.madoguchi.identity.StaffAccount;
import jp.madoguchi.identity.StaffDirectory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes accounts of the bound city's staff. The city's tables and the log are written first and Keycloak last: where it
 * refuses, nothing was changed.
 */
@Service
class StaffAccounts {

    private final StaffDirectory directory;
    private final StaffMembers members;
    private final StaffSessions sessions;
    private final CurrentActor actors;
    private final AuditTrail audit;

    StaffAccounts(
            StaffDirectory directory,
            StaffMembers members,
            StaffSessions sessions,
            CurrentActor actors,
            AuditTrail audit) {
        this.directory = directory;
        this.members = members;
        this.sessions = sessions;
        this.actors = actors;
        this.audit = audit;
    }

    /** Makes the account in Keycloak and enters it here; taken back there when this fails. */
    @Transactional
    public CreateResult create(NewStaff person, Set<Long> facilities) {
        CreateResult result = directory.create(city(), person);
        if (result instanceof CreateResult.Created(String id, OneTimePassword password)) {
            try {
                members.changed(password.userName(), id, State.ACTIVE, person.groups());
                members.setFacilities(password.userName(), facilities);
                log("staff.created", password.userName(), Map.of("groups", codes(person.groups())));
            } catch (RuntimeException e) {
                directory.delete(city(), id);
                throw e;
            }
        }
        return result;
    }

    @Transactional
    public StaffResult setEnabled(StaffAccount account, boolean enabled) {
        StaffResult allowed = enabled ? StaffResult.DONE : mayLose(account);
        if (allowed == StaffResult.DONE) {
            members.changed(
                    account.userName(), account.id(), enabled ? State.ACTIVE : State.DISABLED, account.groups());
            log(enabled ? "staff.enabled" : "staff.disabled", account.userName(), Map.of());
            directory.setEnabled(city(), account.id(), enabled);
            if (!enabled) {
                sessions.end(account.userName());
            }
        }
        return allowed;
    }

    @Transactional
    public StaffResult move(StaffAccount account, Set<String> groups, Set<Long> facilities) {
        boolean demoted =
                account.groups().contains(BuiltInGroups.ADMINISTRATOR) && !groups.contains(BuiltInGroups.ADMINISTRATOR);
        StaffResult allowed = demoted ? mayLose(account) : StaffResult.DONE;
        if (allowed == StaffResult.DONE) {
            members.changed(
                    account.userName(), account.id(), account.enabled() ? State.ACTIVE : State.DISABLED, groups);
            members.setFacilities(account.userName(), facilities);
            log("staff.moved", account.userName(), Map.of("from", codes(account.groups()), "to", codes(groups)));
            directory.setGroups(city(), account.id(), groups);
        }
        return allowed;
    }

    @Transactional
    public StaffResult delete(StaffAccount account) {
        StaffResult allowed = mayLose(account);
        if (allowed == StaffResult.DONE) {
            members.changed(account.userName(), account.id(), State.REMOVED, Set.of());
            log("staff.deleted", account.userName(), Map.of());
            directory.signOutEverywhere(city(), account.id());
            directory.delete(city(), account.id());
            sessions.end(account.userName());
        }
        return allowed;
    }

    @Transactional
    public void unlock(StaffAccount account) {
        log("staff.unlocked", account.userName(), Map.of());
        directory.unlock(city(), account.id());
    }

    /** A new password for the next sign-in; whoever is signed in with the old one is signed out. */
    @Transactional
    public OneTimePassword resetPassword(StaffAccount account) {
        log("staff.password-reset", account.userName(), Map.of());
        OneTimePassword password = directory.resetPassword(city(), account.id());
        sessions.end(account.userName());
        return password;
    }

    @Transactional
    public void removeSecondFactors(StaffAccount account) {
        log("staff.second-factor-removed", account.userName(), Map.of());
        directory.removeSecondFactors(city(), account.id());
    }

    /** Ends every session, here and at Keycloak. */
    @Transactional
    public void signOutEverywhere(StaffAccount account) {
        log("staff.signed-out-everywhere", account.userName(), Map.of());
        directory.signOutEverywhere(city(), account.id());
        sessions.end(account.userName());
    }

    private StaffResult mayLose(StaffAccount account) {
        if (account.userName().equals(actors.get().id())) {
            return StaffResult.OWN_ACCOUNT;
        }
        boolean runs = account.groups().contains(BuiltInGroups.ADMINISTRATOR) && account.enabled();
        // Asked in any case: it makes two administrators who act on each other wait for one another.
        boolean another = members.administratorBeside(account.userName());
        return runs && !another ? StaffResult.LAST_ADMINISTRATOR : StaffResult.DONE;
    }

    private void log(String action, String account, Map<String, String> detail) {
        audit.record(new AuditEntry(action, "staff", account, detail));
    }

    private static String codes(Set<String> groups) {
        return String.join(" ", new TreeSet<>(groups));
    }

    private static City city() {
        return Tenancy.current();
    }
}
