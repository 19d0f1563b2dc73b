package jp.madoguchi.admin.staff;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.admin.group.StaffGroup;
import jp.madoguchi.admin.group.StaffRegister;
import jp.madoguchi.base.csv.CsvInspector;
import jp.madoguchi.base.csv.CsvRow;
import jp.madoguchi.base.csv.CsvSource;
import jp.madoguchi.base.csv.CsvSyntaxException;
import jp.madoguchi.base.csv.Inspection;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.facility.FacilityView;
import jp.madoguchi.core.tenancy.Tenancy;
import jp.madoguchi.identity.NewStaff;
import org.springframework.stereotype.Component;

/** Reads a file of accounts: ID, 氏, 名, グループ, 会場コード; several groups or places with a blank or ・ between. */
@Component
class StaffFile {

    static final int MOST_ROWS = 500;
    private static final int COLUMNS = 4;
    private static final String HEADING = "ID";

    private final StaffRegister register;
    private final Facilities facilities;

    StaffFile(StaffRegister register, Facilities facilities) {
        this.register = register;
        this.facilities = facilities;
    }

    /** Every row with what is wrong with it. A file that cannot be read is told in one sentence. */
    Reading read(Path file) throws IOException {
        return switch (new CsvInspector(',').inspect(file, null)) {
            case Inspection.Refused refused -> new Reading.Unreadable(refused.reason());
            case Inspection.Text text -> {
                try (CsvSource rows = CsvSource.open(file, text.encoding(), ',')) {
                    yield rows(rows);
                } catch (CsvSyntaxException e) {
                    yield new Reading.Unreadable(String.valueOf(e.getMessage()));
                }
            }
        };
    }

    private Reading rows(CsvSource rows) {
        Map<String, String> groups = register.current().groups().stream()
                .flatMap(group -> List.of(Map.entry(group.code(), group), Map.entry(group.name(), group)).stream())
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> code(entry.getValue()), (one, other) -> one));
        Map<String, Long> places = facilities.all().stream()
                .collect(Collectors.toMap(place -> place.details().code(), FacilityView::id));
        Set<String> taken = register.current().members().keySet();
        Set<String> seen = new HashSet<>();
        List<ImportedPerson> people = new ArrayList<>();
        while (rows.hasNext()) {
            CsvRow row = rows.next();
            boolean heading = people.isEmpty()
                    && seen.isEmpty()
                    && !row.cells().isEmpty()
                    && HEADING.equalsIgnoreCase(cell(row, 0));
            if (!heading) {
                people.add(person(row, groups, places, seen, taken));
            }
            if (people.size() > MOST_ROWS) {
                return new Reading.TooMany();
            }
        }
        return new Reading.Rows(people);
    }

    private static ImportedPerson person(
            CsvRow row, Map<String, String> groups, Map<String, Long> places, Set<String> seen, Set<String> taken) {
        List<String> errors = new ArrayList<>();
        String shortName = cell(row, 0);
        if (row.cells().size() < COLUMNS) {
            errors.add("admin-staff.import.error.columns");
        }
        if (!NewStaff.isShortName(shortName)) {
            errors.add("admin-staff.error.short-name");
        } else if (!seen.add(shortName)) {
            errors.add("admin-staff.import.error.twice");
        } else if (taken.contains(Tenancy.current().code() + "." + shortName)) {
            errors.add("admin-staff.error.taken");
        }
        if (!StaffForm.isName(cell(row, 1)) || !StaffForm.isName(cell(row, 2))) {
            errors.add("admin-staff.error.name");
        }
        List<String> wanted = words(cell(row, 3));
        if (wanted.isEmpty() || !groups.keySet().containsAll(wanted)) {
            errors.add("admin-staff.import.error.groups");
        }
        List<String> where = words(cell(row, 4));
        if (!places.keySet().containsAll(where)) {
            errors.add("admin-staff.import.error.places");
        }
        return new ImportedPerson(
                row.line(),
                shortName,
                cell(row, 1),
                cell(row, 2),
                wanted.stream().filter(groups::containsKey).map(groups::get).toList(),
                where.stream().filter(places::containsKey).map(places::get).toList(),
                errors);
    }

    private static String code(StaffGroup group) {
        return group.code();
    }

    private static String cell(CsvRow row, int column) {
        return column < row.cells().size() ? row.cells().get(column).strip() : "";
    }

    private static List<String> words(String cell) {
        return Arrays.stream(Normalizer.normalize(cell, Normalizer.Form.NFKC).split("[\\s・;/]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** What a file holds. */
    sealed interface Reading {

        record Rows(List<ImportedPerson> people) implements Reading {}

        /** More than {@link #MOST_ROWS}. */
        record TooMany() implements Reading {}

        /** @param reason a sentence that says what to do */
        record Unreadable(String reason) implements Reading {}
    }
}
