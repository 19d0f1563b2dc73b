package jp.madoguchi.core.rehearsal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityScope;
import org.springframework.stereotype.Component;

/**
 * Copies a city's configuration into its twin, row by row by primary key. Only the tables that are named here are read:
 * people, bookings, mails, sessions, keys, accounts and the audit trail never are.
 */
@Component
class ConfigurationCopy {
    /** Whatever another needs stands before it. A table that this installation does not have is passed over. */
    static final List<String> TABLES = List.of(
            "media_file",
            "procedure",
            "facility",
            "facility_horizon",
            "facility_procedure",
            "facility_window",
            "hours_pattern",
            "hours_session",
            "hours_week",
            "calendar_rule",
            "setting",
            "staff_branding_draft",
            "staff_branding_version",
            "page_item",
            "page_version",
            "page_image",
            "text_own",
            "text_translation",
            "question",
            "question_choice",
            "ledger_print_text",
            "staff_call_kind",
            "staff_group",
            "staff_group_right",
            "slot");

    private static final int EXAMPLES = 10;

    private final ConfigurationRows rows;
    private final ConfigurationWriting writing;
    private final PictureCopy pictures;

    ConfigurationCopy(ConfigurationRows rows, ConfigurationWriting writing, PictureCopy pictures) {
        this.rows = rows;
        this.writing = writing;
        this.pictures = pictures;
    }

    /** The pictures first: a row never names what is not there. */
    void copy(City original, City twin) {
        Map<String, TableRows> from = read(original);
        pictures.copy(original, twin, from.values());
        CityScope.run(twin, () -> writing.write(from));
    }

    List<Difference> differences(City original, City twin) {
        Map<String, TableRows> from = read(original);
        Map<String, TableRows> to = read(twin);
        List<Difference> differences = new ArrayList<>();
        from.forEach((table, wanted) -> {
            TableRows there = to.getOrDefault(table, wanted);
            List<String> examples = new ArrayList<>();
            int added = 0;
            int changed = 0;
            for (Map.Entry<String, TableRows.Row> row : wanted.byKey().entrySet()) {
                TableRows.Row other = there.byKey().get(row.getKey());
                if (other == null || !other.compared().equals(row.getValue().compared())) {
                    added += other == null ? 1 : 0;
                    changed += other == null ? 0 : 1;
                    example(examples, row.getValue());
                }
            }
            int removed = 0;
            for (Map.Entry<String, TableRows.Row> row : there.byKey().entrySet()) {
                if (!wanted.byKey().containsKey(row.getKey())) {
                    removed++;
                    example(examples, row.getValue());
                }
            }
            if (added + changed + removed > 0) {
                differences.add(new Difference(table, added, changed, removed, List.copyOf(examples)));
            }
        });
        return List.copyOf(differences);
    }

    private static void example(List<String> examples, TableRows.Row row) {
        if (examples.size() < EXAMPLES) {
            examples.add(row.label());
        }
    }

    private Map<String, TableRows> read(City city) {
        return CityScope.<Map<String, TableRows>, RuntimeException>call(city, () -> {
            Map<String, TableRows> tables = new LinkedHashMap<>();
            TABLES.forEach(table -> rows.read(table).ifPresent(found -> tables.put(table, found)));
            return tables;
        });
    }
}
