package jp.madoguchi.core.lifecycle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.NewCity;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The registry's rows of a city's life. Whoever changes several of them opens the transaction. */
final class LifeTable {

    private final JdbcTemplate owner;
    private final Clock clock;

    /** @param owner connections of the registry's owner */
    LifeTable(JdbcTemplate owner, Clock clock) {
        this.owner = owner;
        this.clock = clock;
    }

    /** Adds city and hosts; the table's constraints decide between two who want the same code or host. */
    void add(NewCity wanted, @Nullable FirstAdministrator administrator) {
        owner.update(
                "INSERT INTO platform.city (code, name, preset, cluster, created_at, changed_at) VALUES (?, ?, ?, ?, ?, ?)",
                wanted.code(),
                wanted.name(),
                wanted.preset(),
                wanted.cluster(),
                now(),
                now());
        for (String host : wanted.hosts()) {
            owner.update(
                    "INSERT INTO platform.city_host (host, city, main) VALUES (?, ?, ?)",
                    host,
                    wanted.code(),
                    host.equals(wanted.hosts().getFirst()));
        }
        owner.update(
                "INSERT INTO platform.city_life (city, admin_name, admin_family, admin_given) VALUES (?, ?, ?, ?)",
                wanted.code(),
                administrator == null ? null : administrator.shortName(),
                administrator == null ? null : administrator.familyName(),
                administrator == null ? null : administrator.givenName());
    }

    /** Moves the city unless it has left the states from which it may; the first of two who try wins. */
    boolean move(String code, Move move) {
        return owner.update(
                        "UPDATE platform.city SET state = ?, changed_at = ? WHERE code = ? AND state = ANY (?)",
                        move.to().name(),
                        now(),
                        code,
                        move.from())
                == 1;
    }

    /** The city's name and state with its row locked until the transaction ends. */
    Optional<Locked> lock(String code) {
        return owner
                .query(
                        "SELECT name, state FROM platform.city WHERE code = ? FOR UPDATE",
                        (row, number) -> new Locked(row.getString("name"), City.State.valueOf(row.getString("state"))),
                        code)
                .stream()
                .findFirst();
    }

    void opened(String code) {
        life(code);
        owner.update("UPDATE platform.city_life SET opened_at = coalesce(opened_at, ?) WHERE city = ?", now(), code);
    }

    void reason(String code, String reason) {
        life(code);
        owner.update("UPDATE platform.city_life SET reason = ? WHERE city = ?", reason, code);
    }

    /** When the city may be erased, or null when it is taken back; an earlier question for its erasure is forgotten. */
    void eraseOn(String code, @Nullable LocalDate day) {
        life(code);
        owner.update(
                "UPDATE platform.city_life SET erase_on = ?, erase_asked_by = NULL, erase_asked_at = NULL WHERE city = ?",
                day,
                code);
    }

    void eraseAsked(String code, String operator) {
        life(code);
        owner.update(
                "UPDATE platform.city_life SET erase_asked_by = ?, erase_asked_at = ? WHERE city = ?",
                operator,
                now(),
                code);
    }

    void erased(String code) {
        owner.update(
                "UPDATE platform.city_life SET erased_at = ?, admin_name = NULL, admin_family = NULL, admin_given = NULL"
                        + " WHERE city = ?",
                now(),
                code);
    }

    /** Notes that the one-time password was shown; the names are of no more use. */
    void passwordIssued(String code) {
        owner.update(
                "UPDATE platform.city_life SET password_issued_at = ?, admin_family = NULL, admin_given = NULL"
                        + " WHERE city = ?",
                now(),
                code);
    }

    LifeFacts facts(String code) {
        return owner
                .query("SELECT * FROM platform.city_life WHERE city = ?", (row, number) -> facts(row), code)
                .stream()
                .findFirst()
                .orElse(LifeFacts.NONE);
    }

    /** Empty where none was named. The names are empty once the account's password has been shown. */
    Optional<FirstAdministrator> administrator(String code) {
        return owner
                .query(
                        "SELECT admin_name, coalesce(admin_family, '') AS family, coalesce(admin_given, '') AS given"
                                + " FROM platform.city_life WHERE city = ? AND admin_name IS NOT NULL",
                        (row, number) -> new FirstAdministrator(
                                row.getString("admin_name"), row.getString("family"), row.getString("given")),
                        code)
                .stream()
                .findFirst();
    }

    /** Cities that were opened before there was such a row get one. */
    private void life(String code) {
        owner.update(
                "INSERT INTO platform.city_life (city, opened_at) VALUES (?, ?) ON CONFLICT DO NOTHING", code, now());
    }

    private OffsetDateTime now() {
        return JapanTime.db(clock.instant());
    }

    private static LifeFacts facts(ResultSet row) throws SQLException {
        return new LifeFacts(
                JapanTime.readOptional(row, "opened_at"),
                row.getString("reason"),
                row.getObject("erase_on", LocalDate.class),
                row.getString("erase_asked_by"),
                JapanTime.readOptional(row, "erase_asked_at"),
                JapanTime.readOptional(row, "erased_at"),
                row.getString("admin_name"),
                JapanTime.readOptional(row, "password_issued_at"));
    }

    /** A city whose row is locked. */
    record Locked(String name, City.State state) {}
}
