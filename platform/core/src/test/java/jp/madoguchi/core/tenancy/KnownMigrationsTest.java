package jp.madoguchi.core.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.core.tenancy.KnownMigrations.Migration;
import org.junit.jupiter.api.Test;

class KnownMigrationsTest {

    private static final Migration BOOKING = Migration.of("V1_001__booking.sql", "create table booking ();");
    private static final Migration COLUMN =
            Migration.of("V1_002__column.sql", "-- expands: older applications leave it empty\nalter table …;");
    private static final Migration LEDGER = Migration.of("V2_001__cards.sql", "create table ledger_card ();");

    private final KnownMigrations resident = known(BOOKING);
    private final KnownMigrations staff = known(BOOKING, LEDGER);

    @Test
    void a_schema_with_all_that_is_known_fits() {
        assertThat(staff.fit(List.of("1.001", "2.001"), List.of("1.001", "2.001")))
                .isEqualTo(SchemaFit.FITS);
    }

    @Test
    void a_schema_that_lacks_a_migration_is_too_old() {
        assertThat(staff.fit(List.of("1.001"), List.of("1.001"))).isEqualTo(SchemaFit.TOO_OLD);
        assertThat(staff.fit(List.of(), List.of())).isEqualTo(SchemaFit.TOO_OLD);
    }

    @Test
    void a_schema_with_an_unknown_migration_is_too_new() {
        assertThat(staff.fit(List.of("1.001", "1.003", "2.001"), List.of("1.001", "1.003", "2.001")))
                .isEqualTo(SchemaFit.TOO_NEW);
    }

    @Test
    void an_unknown_migration_that_only_expands_is_no_hindrance() {
        KnownMigrations newer = known(BOOKING, COLUMN);

        assertThat(newer.mustKnow()).containsExactly("1.001");
        assertThat(resident.fit(newer.versions(), newer.mustKnow())).isEqualTo(SchemaFit.FITS);
    }

    @Test
    void an_application_without_the_ledger_does_not_care_about_its_migrations() {
        assertThat(resident.fit(List.of("1.001", "2.001", "2.002"), List.of("1.001", "2.001", "2.002")))
                .isEqualTo(SchemaFit.FITS);
    }

    @Test
    void a_changed_migration_or_another_rule_of_rights_changes_the_fingerprint() {
        Migration edited = Migration.of("V1_001__booking.sql", "create table booking (id int);");

        assertThat(Stream.of(
                        resident.fingerprint("r"),
                        staff.fingerprint("r"),
                        known(edited).fingerprint("r"),
                        resident.fingerprint("s")))
                .doesNotHaveDuplicates();
        assertThat(known(LEDGER, BOOKING).fingerprint("r")).isEqualTo(staff.fingerprint("r"));
    }

    @Test
    void the_class_path_holds_the_booking_sides_migrations() {
        assertThat(KnownMigrations.ofClassPath().versions()).contains("1.001").isSorted();
    }

    private static KnownMigrations known(Migration... migrations) {
        return new KnownMigrations(List.of(migrations));
    }
}
