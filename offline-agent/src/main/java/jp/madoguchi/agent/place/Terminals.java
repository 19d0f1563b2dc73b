package jp.madoguchi.agent.place;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what this terminal is; told once, at the first start. */
@Service
public class Terminals {

    private final JdbcClient jdbc;
    private final Clock clock;

    Terminals(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Empty before the first start is finished. */
    @Transactional(readOnly = true)
    public Optional<Terminal> find() {
        return jdbc.sql("SELECT terminal, city, site FROM agent_terminal")
                .query(Terminal.class)
                .optional();
    }

    /** @throws IllegalStateException before the first start is finished */
    @Transactional(readOnly = true)
    public Terminal get() {
        return find().orElseThrow(() -> new IllegalStateException("The terminal is not set up"));
    }

    /** @throws org.springframework.dao.DuplicateKeyException when it is set up already */
    @Transactional
    public void setUp(Terminal terminal) {
        jdbc.sql("INSERT INTO agent_terminal (id, terminal, city, site, set_up_at) VALUES (1, ?, ?, ?, ?)")
                .params(terminal.terminal(), terminal.city(), terminal.site(), Timestamp.from(clock.instant()))
                .update();
    }
}
