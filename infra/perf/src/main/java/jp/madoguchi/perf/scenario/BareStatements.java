package jp.madoguchi.perf.scenario;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import jp.madoguchi.perf.floor.BareStatement;
import jp.madoguchi.perf.floor.FloorTables;
import jp.madoguchi.perf.load.ClosedLoop;
import jp.madoguchi.perf.load.Sample;
import jp.madoguchi.perf.load.Tally;

/** (a) Floor one: one statement over JDBC, 16 connections. */
final class BareStatements implements Scenario {

    private static final int CONNECTIONS = 16;

    private final Ground ground;
    private final boolean hot;

    BareStatements(Ground ground, boolean hot) {
        this.ground = ground;
        this.hot = hot;
    }

    @Override
    public String id() {
        return hot ? "a-hot" : "a-500";
    }

    @Override
    public String title() {
        return "Floor one: UPDATE and INSERT as one statement over JDBC, " + (hot ? "one hot slot" : "500 slots");
    }

    @Override
    public int concurrency() {
        return CONNECTIONS;
    }

    @Override
    public Sample block(Sizes sizes) throws SQLException {
        List<Long> slots;
        try (Connection superuser = ground.stage().database().connect()) {
            FloorTables tables = new FloorTables(superuser);
            slots = hot ? tables.hot() : tables.spread();
        }
        BlockingQueue<BareStatement> statements = new LinkedBlockingQueue<>();
        try {
            for (int i = 0; i < CONNECTIONS; i++) {
                statements.add(new BareStatement(ground.stage().database().connect()));
            }
            return new ClosedLoop(CONNECTIONS)
                    .during(
                            sizes.time(),
                            sizes.least(),
                            ground.databaseMeter(),
                            (turn, tally) -> book(statements, slots.get(turn % slots.size()), tally));
        } finally {
            for (BareStatement statement : statements) {
                statement.close();
            }
        }
    }

    private static void book(BlockingQueue<BareStatement> statements, long slot, Tally tally)
            throws InterruptedException {
        BareStatement statement = statements.take();
        try {
            long start = System.nanoTime();
            if (statement.book(slot)) {
                tally.done(System.nanoTime() - start);
            } else {
                tally.fail("The hot slot is full: measure for a shorter time");
            }
        } catch (SQLException e) {
            tally.fail(String.valueOf(e.getMessage()));
        } finally {
            statements.add(statement);
        }
    }
}
