package jp.madoguchi.ledger.profile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.madoguchi.base.importing.BuiltinProfiles;
import jp.madoguchi.base.importing.ImportProfile;
import jp.madoguchi.base.importing.TargetKind;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.ledger.port.Home;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The layouts of a city's files: its own, and the built-in ones that they begin from. */
@Service
public class Profiles {

    private static final String SELECT = """
            select p.id, p.definition, p.version,
                exists (select from ledger_import i where i.profile_id = p.id) as used
            from ledger_import_profile p where p.state = 'ACTIVE'""";

    private final JdbcClient jdbc;
    private final Home home;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final SecureTokens tokens;
    private final Clock clock;

    Profiles(JdbcClient jdbc, Home home, CurrentActor actor, AuditTrail audit, SecureTokens tokens, Clock clock) {
        this.jdbc = jdbc;
        this.home = home;
        this.actor = actor;
        this.audit = audit;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Those that an upload can have: the city's own by name, then the built-in ones that fit this place. */
    @Transactional(readOnly = true)
    public List<StoredProfile> all() {
        List<StoredProfile> own = jdbc.sql(SELECT + " order by p.name")
                .query((row, number) -> stored(row))
                .list();
        return Stream.concat(
                        own.stream(), builtin().stream().map(profile -> new StoredProfile(null, profile, 0, false)))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<StoredProfile> named(String name) {
        return all().stream().filter(profile -> profile.name().equals(name)).findFirst();
    }

    @Transactional(readOnly = true)
    public Optional<StoredProfile> find(UUID id) {
        return jdbc.sql(SELECT + " and p.id = ?")
                .param(id)
                .query((row, number) -> stored(row))
                .optional();
    }

    /** Keeps a new profile. */
    @Transactional
    public SaveResult create(ImportProfile profile) {
        List<String> problems = problems(profile);
        if (!problems.isEmpty()) {
            return new SaveResult.Wrong(problems);
        }
        UUID id = tokens.uuid7(clock);
        int added = jdbc.sql("""
                        insert into ledger_import_profile (id, name, target, definition, state, changed_by, changed_at)
                        values (?, ?, ?, ?, 'ACTIVE', ?, ?)
                        on conflict (name) where state = 'ACTIVE' do nothing""")
                .params(id, profile.name(), profile.target().name(), ProfileJson.write(profile))
                .param(actor.get().toString())
                .param(Timestamp.from(clock.instant()))
                .update();
        if (added == 0) {
            return nameTaken(profile.name());
        }
        audit.record(AuditEntry.of("profile.created", "profile", id.toString()));
        return new SaveResult.Saved(id);
    }

    /** @throws OptimisticLockingFailureException when it changed meanwhile */
    @Transactional
    public SaveResult change(UUID id, int version, ImportProfile profile) {
        List<String> problems = problems(profile);
        if (!problems.isEmpty()) {
            return new SaveResult.Wrong(problems);
        }
        if (named(profile.name())
                .map(StoredProfile::id)
                .filter(other -> !other.equals(id))
                .isPresent()) {
            return nameTaken(profile.name());
        }
        try {
            int changed = jdbc.sql("""
                            update ledger_import_profile set name = ?, target = ?, definition = ?,
                                version = version + 1, changed_by = ?, changed_at = ?
                            where id = ? and version = ? and state = 'ACTIVE'""")
                    .params(profile.name(), profile.target().name(), ProfileJson.write(profile))
                    .param(actor.get().toString())
                    .param(Timestamp.from(clock.instant()))
                    .params(id, version)
                    .update();
            if (changed != 1) {
                throw new OptimisticLockingFailureException("The profile changed meanwhile: " + id);
            }
        } catch (DuplicateKeyException e) {
            throw new OptimisticLockingFailureException("Another profile took the name meanwhile: " + id, e);
        }
        audit.record(AuditEntry.of("profile.changed", "profile", id.toString()));
        return new SaveResult.Saved(id);
    }

    /** Deletes a profile; one that a confirmed import used is only retired, so that history can name it. */
    @Transactional
    public void remove(UUID id) {
        int deleted = jdbc.sql("""
                        delete from ledger_import_profile p where p.id = ?
                            and not exists (select from ledger_import i where i.profile_id = p.id)""").param(id).update();
        if (deleted == 0) {
            jdbc.sql("update ledger_import_profile set state = 'RETIRED', version = version + 1 where id = ?")
                    .param(id)
                    .update();
        }
        audit.record(AuditEntry.of(deleted == 0 ? "profile.retired" : "profile.deleted", "profile", id.toString()));
    }

    private List<String> problems(ImportProfile profile) {
        List<String> problems = ProfileRules.problems(profile, home.keepsResidentCode());
        boolean taken = BuiltinProfiles.all().stream()
                .anyMatch(builtin -> builtin.name().equals(profile.name()));
        return problems.isEmpty() && taken ? nameTaken(profile.name()).problems() : problems;
    }

    private static SaveResult.Wrong nameTaken(String name) {
        return new SaveResult.Wrong(List.of("「%s」という名前の取込定義はすでにあります。別の名前にしてください。".formatted(name)));
    }

    private List<ImportProfile> builtin() {
        return BuiltinProfiles.all().stream()
                .filter(profile -> profile.target() != TargetKind.OLD_BOOKINGS)
                .filter(profile ->
                        ProfileRules.problems(profile, home.keepsResidentCode()).isEmpty())
                .toList();
    }

    private static StoredProfile stored(ResultSet row) throws SQLException {
        return new StoredProfile(
                row.getObject("id", UUID.class),
                ProfileJson.read(row.getString("definition")),
                row.getInt("version"),
                row.getBoolean("used"));
    }
}
