package jp.madoguchi.admin.group;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.madoguchi.base.port.Permission;
import jp.madoguchi.core.kernel.JapanTime;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a city's groups and members as a whole: a few small queries. */
@Component
class StaffRows {

    private final JdbcClient jdbc;

    StaffRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    CityStaff read() {
        Map<String, Set<String>> rights = pairs("SELECT group_code, right_code FROM staff_group_right");
        Map<String, Set<String>> networks = pairs("SELECT group_code, network FROM staff_network");
        List<StaffGroup> groups = jdbc.sql("SELECT code, name, built_in, own_facility_only, second_factor, origin"
                        + " FROM staff_group ORDER BY display_order, name")
                .query((row, number) -> new StaffGroup(
                        row.getString("code"),
                        row.getString("name"),
                        row.getBoolean("built_in"),
                        row.getBoolean("own_facility_only"),
                        row.getBoolean("second_factor"),
                        Origin.valueOf(row.getString("origin")),
                        networks.getOrDefault(row.getString("code"), Set.of()).stream()
                                .sorted()
                                .toList(),
                        rights.getOrDefault(row.getString("code"), Set.of()).stream()
                                .map(Permission::new)
                                .collect(Collectors.toSet())))
                .list();
        return new CityStaff(groups, members(), devices());
    }

    private Map<String, StaffMember> members() {
        Map<String, Set<String>> groups = pairs("SELECT account, group_code FROM staff_member_group");
        Map<String, Set<String>> facilities = pairs("SELECT account, facility_id FROM staff_member_facility");
        return jdbc
                .sql("SELECT account, subject, state, last_sign_in FROM staff_member")
                .query((row, number) -> new StaffMember(
                        row.getString("account"),
                        row.getString("subject"),
                        StaffMember.State.valueOf(row.getString("state")),
                        groups.getOrDefault(row.getString("account"), Set.of()),
                        facilities.getOrDefault(row.getString("account"), Set.of()).stream()
                                .map(Long::valueOf)
                                .collect(Collectors.toSet()),
                        JapanTime.readOptional(row, "last_sign_in")))
                .list()
                .stream()
                .collect(Collectors.toMap(StaffMember::account, Function.identity()));
    }

    private List<StaffDevice> devices() {
        return jdbc.sql("SELECT id, encode(key_hash, 'hex') AS key, certificate, last_seen_at FROM staff_device"
                        + " WHERE state = 'ENROLLED'")
                .query((row, number) -> new StaffDevice(
                        row.getObject("id", UUID.class),
                        row.getString("key"),
                        row.getString("certificate"),
                        JapanTime.readOptional(row, "last_seen_at")))
                .list();
    }

    private Map<String, Set<String>> pairs(String query) {
        Map<String, Set<String>> pairs = new HashMap<>();
        jdbc.sql(query).query((RowCallbackHandler) row ->
                pairs.computeIfAbsent(row.getString(1), key -> new HashSet<>()).add(row.getString(2)));
        return pairs;
    }
}
