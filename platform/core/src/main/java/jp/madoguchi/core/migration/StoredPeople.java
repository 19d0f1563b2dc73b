package jp.madoguchi.core.migration;

import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.base.id.ReservationNumber;
import jp.madoguchi.base.importing.ImportField;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.core.invitee.ImportPlan;
import jp.madoguchi.core.invitee.InviteeImport;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.exchange.record.BookablePerson;
import jp.madoguchi.exchange.record.PersonField;
import jp.madoguchi.exchange.record.PersonState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores people as every import does: of what the file says, only what the city lets the booking side keep. */
@Component
class StoredPeople {
    private final InviteeImport invitees;
    private final PersonKeys keys;
    private final CitySettings settings;
    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final SecureTokens tokens;
    private final Clock clock;

    StoredPeople(
            InviteeImport invitees,
            PersonKeys keys,
            CitySettings settings,
            JdbcClient jdbc,
            JdbcTemplate template,
            SecureTokens tokens,
            Clock clock) {
        this.invitees = invitees;
        this.keys = keys;
        this.settings = settings;
        this.jdbc = jdbc;
        this.template = template;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** A person to be made or corrected. */
    record Wanted(UUID id, StagedRow row, String procedure, List<String> keys, String fingerprint) {
        @Override
        public String toString() {
            return "Wanted[id=" + id + "]";
        }
    }

    /** The key of the same citizen as it will be stored: none where name or birth date is not kept. */
    byte @Nullable [] citizen(StagedRow row) {
        return settings.get(Settings.EXCHANGE_FIELDS)
                        .allowed()
                        .containsAll(List.of(PersonField.NAME, PersonField.BIRTH_DATE))
                ? keys.citizen(row)
                : null;
    }

    void store(UUID run, List<Wanted> people) {
        if (people.isEmpty()) {
            return;
        }
        Map<UUID, String> numbers = numbers(people);
        Instant now = clock.instant();
        ImportPlan plan =
                invitees.apply(people.stream().map(one -> person(one, numbers.get(one.id()), now)), "migration " + run);
        if (plan.counts().refused() > 0) {
            throw new IllegalStateException("People whom the plan has accepted were refused");
        }
        template.batchUpdate(
                """
                INSERT INTO staff_migration_person (invitee_id, run_id, fingerprint, changed_at)
                SELECT id, ?, ?, changed_at FROM invitee WHERE id = ?
                ON CONFLICT (invitee_id) DO UPDATE SET fingerprint = excluded.fingerprint,
                    changed_at = excluded.changed_at
                """,
                people.stream()
                        .map(one -> new Object[] {run, Base64.getDecoder().decode(one.fingerprint()), one.id()})
                        .toList());
        template.batchUpdate(
                "INSERT INTO staff_migration_person_key (key, invitee_id) VALUES (?, ?) ON CONFLICT DO NOTHING",
                people.stream()
                        .flatMap(one -> one.keys().stream()
                                .map(key -> new Object[] {Base64.getDecoder().decode(key), one.id()}))
                        .toList());
    }

    private Map<UUID, String> numbers(List<Wanted> people) {
        Map<UUID, String> numbers = new HashMap<>();
        jdbc.sql("SELECT id, reservation_number FROM invitee WHERE id = ANY (?::uuid[])")
                .param(people.stream().map(one -> one.id().toString()).toArray(String[]::new))
                .query((row, number) -> numbers.put(row.getObject("id", UUID.class), row.getString(2)))
                .list();
        people.forEach(one -> numbers.computeIfAbsent(
                one.id(), none -> ReservationNumber.next(tokens).value()));
        return numbers;
    }

    private BookablePerson person(Wanted wanted, @Nullable String number, Instant now) {
        StagedRow row = wanted.row();
        String monthDay = PersonKeys.monthDay(row);
        BookablePerson whole = new BookablePerson(
                wanted.id(),
                wanted.procedure(),
                number == null ? "" : number,
                null,
                null,
                monthDay,
                row.cell(ImportField.NOTICE_ID),
                row.cell(ImportField.NAME),
                row.cell(ImportField.ADDRESS),
                row.cell(ImportField.BIRTH_DATE),
                row.cell(ImportField.SEX),
                row.cell(ImportField.CARD_NUMBER),
                row.cell(ImportField.APPLICATION_ID),
                row.cell(ImportField.STORAGE_PLACE),
                PersonState.ACTIVE,
                JapanTime.db(now).toInstant());
        return settings.get(Settings.EXCHANGE_FIELDS).apply(whole);
    }
}
