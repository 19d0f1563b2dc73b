package jp.madoguchi.stack.launch;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jp.madoguchi.stack.config.Slot;
import jp.madoguchi.stack.config.StackConfig;
import jp.madoguchi.stack.part.DemoAccounts;

/** The table of addresses and demo accounts that is printed when everything is up. */
final class Overview {

    private Overview() {}

    static String of(StackConfig stack, boolean partsOnly) {
        StringBuilder table = new StringBuilder("\n");
        if (!partsOnly) {
            for (String city : StackConfig.CITIES) {
                row(table, "Resident site, " + city, stack.address(Slot.RESIDENT, city));
            }
            for (String city : StackConfig.CITIES) {
                row(table, "City's console, " + city, stack.address(Slot.ADMIN, city));
            }
            row(table, "Vendor's console", stack.address(Slot.CONSOLE) + "   operator / Madoguchi-2026!");
            row(table, "Offline agent", stack.address(Slot.AGENT) + "   asks for a password at its first start");
        }
        row(table, "Mail inbox", stack.address(Slot.INBOX));
        row(table, "Keycloak", stack.address(Slot.KEYCLOAK) + "   admin / see secrets.properties");
        row(table, "PostgreSQL", stack.jdbcUrl("madoguchi") + "   " + "postgres / see secrets.properties");
        row(table, "PostgreSQL, second", stack.jdbcUrl(Slot.PG2, "madoguchi"));
        row(table, "S3", stack.address(Slot.S3) + "   local / localsecret");
        row(
                table,
                "Secrets",
                stack.folders().data().resolve("secrets.properties").toString());
        row(table, "Logs", stack.folders().log().toString());
        rows(table, "Demo accounts (city, user name, password, may do)", DemoAccounts.of(stack));
        rows(
                table,
                "Demo residents (city, number, password or day of birth); more in demo-residents.tsv beside the secrets",
                firstOfEach(DemoAccounts.residents(stack)));
        return table.toString();
    }

    private static void rows(StringBuilder table, String title, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            table.append('\n').append(title).append('\n');
        }
        for (List<String> row : rows) {
            table.append("  ").append(String.join("   ", row)).append('\n');
        }
    }

    private static List<List<String>> firstOfEach(List<List<String>> rows) {
        Set<String> seen = new HashSet<>();
        return rows.stream().filter(row -> seen.add(row.getFirst())).toList();
    }

    private static void row(StringBuilder table, String name, String value) {
        table.append(String.format(Locale.ROOT, "  %-28s %s%n", name, value));
    }
}
