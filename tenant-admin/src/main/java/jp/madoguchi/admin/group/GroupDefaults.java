package jp.madoguchi.admin.group;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import jp.madoguchi.admin.frame.Screens;
import jp.madoguchi.base.port.Permission;
import jp.madoguchi.core.tenancy.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives a city the built-in groups with sensible rights, and the administrators every right that is new in the product.
 * Each node asks once for each city; what the city has changed since stays.
 */
@Service
class GroupDefaults {

    private final JdbcClient jdbc;
    private final Screens screens;
    private final TransactionTemplate transaction;
    private final Set<String> done = ConcurrentHashMap.newKeySet();

    GroupDefaults(JdbcClient jdbc, Screens screens, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.screens = screens;
        this.transaction = transaction;
    }

    void ensure() {
        String city = Tenancy.current().code();
        if (!done.contains(city)) {
            transaction.executeWithoutResult(status -> fill());
            done.add(city);
        }
    }

    private void fill() {
        List<String> rights =
                screens.rights().stream().map(Permission::code).sorted().toList();
        for (BuiltInGroup group : BuiltInGroup.values()) {
            int made = jdbc.sql("""
                            INSERT INTO staff_group (code, name, built_in, own_facility_only, display_order)
                            VALUES (?, ?, true, ?, ?) ON CONFLICT DO NOTHING
                            """)
                    .params(group.code(), group.title(), group == BuiltInGroup.BRANCH, group.ordinal())
                    .update();
            if (made == 1) {
                give(group, rights.stream().filter(group::mayAtFirst).toList());
            }
        }
        Set<String> offered = jdbc.sql("SELECT code FROM staff_right").query(String.class).list().stream()
                .collect(Collectors.toSet());
        List<String> unknown =
                rights.stream().filter(right -> !offered.contains(right)).toList();
        give(BuiltInGroup.ADMINISTRATOR, unknown);
        unknown.forEach(right -> jdbc.sql("INSERT INTO staff_right (code) VALUES (?) ON CONFLICT DO NOTHING")
                .param(right)
                .update());
    }

    private void give(BuiltInGroup group, List<String> rights) {
        rights.forEach(right -> jdbc.sql("INSERT INTO staff_group_right (group_code, right_code) VALUES (?, ?)"
                        + " ON CONFLICT DO NOTHING")
                .params(group.code(), right)
                .update());
    }
}
