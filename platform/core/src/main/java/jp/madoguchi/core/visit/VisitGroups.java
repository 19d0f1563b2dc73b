package jp.madoguchi.core.visit;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import jp.madoguchi.core.kernel.FreshCache;
import jp.madoguchi.core.tenancy.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The bound city's groups of staff, whose rights a visit may be given. */
@Service
public class VisitGroups {

    private static final Duration FRESH = Duration.ofSeconds(2);

    private final JdbcClient jdbc;
    private final FreshCache<String, Set<String>> rights = new FreshCache<>(FRESH);

    VisitGroups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A group of staff. */
    public record Group(String code, String name) {}

    public List<Group> all() {
        return jdbc.sql("SELECT code, name FROM staff_group ORDER BY display_order, code")
                .query((row, number) -> new Group(row.getString("code"), row.getString("name")))
                .list();
    }

    /** Codes of what the group may do; empty for a group that is gone. */
    public Set<String> rights(String group) {
        return rights.get(
                Tenancy.current().code() + ":" + group,
                () -> Set.copyOf(jdbc.sql("SELECT right_code FROM staff_group_right WHERE group_code = ?")
                        .param(group)
                        .query(String.class)
                        .list()));
    }
}
