package jp.madoguchi.agent.database;

import java.util.function.Consumer;
import jp.madoguchi.agent.RunningAgent;
import jp.madoguchi.base.db.OwnerDatabase;
import org.springframework.jdbc.core.JdbcTemplate;

/** Somebody who may do anything in the terminal's database. */
public final class Superuser {

    private Superuser() {}

    public static void of(RunningAgent agent, Consumer<JdbcTemplate> work) {
        LedgerDatabases databases = agent.bean(LedgerDatabases.class);
        try (OwnerDatabase database = databases.open(databases.current())) {
            work.accept(database.jdbc());
        }
    }

    /** Makes a table that the screens may use. */
    public static void table(RunningAgent agent, String name, String columns) {
        of(agent, jdbc -> {
            jdbc.execute("CREATE TABLE " + name + " (" + columns + ")");
            jdbc.execute("GRANT ALL ON " + name + " TO " + DatabaseRoles.SCREENS);
        });
    }
}
