package jp.madoguchi.ledger.importing;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Prepares the running transaction for the writing of a whole file. */
@Component
class ImportSession {

    /** Of the bound city: imports and undos of one ledger come one after another, and each sees what the other did. */
    private static final String LOCK =
            "select pg_advisory_xact_lock(hashtextextended('ledger import ' || current_schema(), 0))";

    private final JdbcTemplate jdbc;

    ImportSession(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for another import of this ledger; the settings end with the transaction. */
    void begin() {
        jdbc.execute(LOCK);
        jdbc.execute("set local work_mem = '64MB'");
    }
}
