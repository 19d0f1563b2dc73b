package jp.madoguchi.admin.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import jp.madoguchi.base.port.Permission;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitorRightsTest {

    @ParameterizedTest
    @CsvSource({
        "bookings.view, true, true",
        "people.view, true, true",
        "visits.view, true, true",
        "exchange.export, false, true",
        "bookings.print, false, true",
        "slots.publish, false, false",
        "facilities.edit, false, false",
        "exchange.upload, false, false",
        "visits.approve, false, false",
        "maintenance.approve, false, false",
        "maintenance.enter, false, false",
        "settings.edit, false, false",
        "staff.view, false, false",
        "staff.edit, false, false",
        "groups.view, false, false",
        "access.view, false, false"
    })
    void a_visit_for_looking_sees_screens_and_takes_files_only_where_that_was_granted(
            String code, boolean looking, boolean withExport) {
        VisitorRights rights = new VisitorRights(null);
        assertThat(rights.allows(visitor(false), new Permission(code))).isEqualTo(looking);
        assertThat(rights.allows(visitor(true), new Permission(code))).isEqualTo(withExport);
    }

    private static Visitor visitor(boolean export) {
        return new Visitor(UUID.randomUUID(), "op.tanaka", "田中", null, export);
    }
}
