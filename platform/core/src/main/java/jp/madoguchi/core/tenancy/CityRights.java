package jp.madoguchi.core.tenancy;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import jp.madoguchi.base.db.OwnerDatabase;

/**
 * What a city's two roles may do with its tables: the staff's role everything, the residents' role what booking needs. A
 * table is named by the beginning of its name. Changes to what residents only read are counted, so that it may be kept.
 */
final class CityRights {

    private static final String ALL = "SELECT, INSERT, UPDATE, DELETE";

    /** Out of the residents' reach. */
    private static final List<String> STAFF_ONLY =
            List.of("ledger_", "staff_", "terminal", "exchange_", "schema_history");

    /** What the city's staff decide and its residents are shown. */
    private static final List<String> READ_BY_RESIDENTS = List.of(
            "setting",
            "facility",
            "hours_",
            "calendar_",
            "procedure",
            "question",
            "page",
            "text",
            "branding",
            "site_",
            "faq",
            "media",
            "maintenance_");

    private static final String AUDIT = "audit";

    /** What counts changes; the first is for the tables that residents read alone (V1_115). */
    private static final List<String> COUNTERS = List.of("change_decided", "change_slots");

    private static final String COUNT_FUNCTION = "count_change";

    private CityRights() {}

    /** Stands in for the rules in a fingerprint. */
    static String rules() {
        return ALL + STAFF_ONLY + READ_BY_RESIDENTS + AUDIT + COUNTERS;
    }

    /** Gives exactly these rights, whatever was given before. */
    static void give(OwnerDatabase owner, City city) {
        String schema = city.schema();
        List<String> tables = owner.tables(schema);
        List<String> sequences = owner.sequences(schema);
        Set<String> counted = Set.copyOf(owner.counted(schema));
        Predicate<String> forStaff = beginsWith(STAFF_ONLY).or(AUDIT::equals);
        Predicate<String> read = beginsWith(READ_BY_RESIDENTS);
        owner.together(statements -> {
            statements.revokeAll(schema, tables, city.residentRole());
            statements.revokeAll(schema, tables, city.staffRole());
            statements.grant(ALL, schema, tables, city.staffRole());
            statements.grant(ALL, schema, select(tables, forStaff.or(read).negate()), city.residentRole());
            statements.grant("SELECT", schema, select(tables, read.and(forStaff.negate())), city.residentRole());
            statements.grant("INSERT", schema, select(tables, AUDIT::equals), city.residentRole());
            for (String role : List.of(city.staffRole(), city.residentRole())) {
                statements.grantUsage(schema, sequences, role);
                statements.grant("SELECT", schema, COUNTERS, role);
            }
            statements.countChanges(
                    schema,
                    select(tables, read.and(table -> !counted.contains(table))),
                    COUNT_FUNCTION,
                    COUNTERS.getFirst());
        });
    }

    /** Leaves both roles able to read and nothing else; what is being written at this moment still ends as it will. */
    static void stopWriting(OwnerDatabase owner, City city) {
        List<String> tables = owner.tables(city.schema());
        owner.together(statements -> {
            for (String role : List.of(city.staffRole(), city.residentRole())) {
                statements.revoke("INSERT, UPDATE, DELETE", city.schema(), tables, role);
            }
        });
    }

    /** Shuts both roles out. */
    static void shut(OwnerDatabase owner, City city) {
        List<String> tables = owner.tables(city.schema());
        owner.together(statements -> {
            for (String role : List.of(city.staffRole(), city.residentRole())) {
                statements.revokeAll(city.schema(), tables, role);
            }
        });
    }

    private static Predicate<String> beginsWith(List<String> beginnings) {
        return table -> beginnings.stream().anyMatch(table::startsWith);
    }

    private static List<String> select(List<String> tables, Predicate<String> wanted) {
        return tables.stream().filter(wanted).toList();
    }
}
