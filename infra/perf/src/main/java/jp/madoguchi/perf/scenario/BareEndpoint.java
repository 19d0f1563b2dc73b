package jp.madoguchi.perf.scenario;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import jp.madoguchi.perf.floor.FloorTables;
import jp.madoguchi.perf.load.Answer;
import jp.madoguchi.perf.load.ClosedLoop;
import jp.madoguchi.perf.load.Sample;
import jp.madoguchi.perf.load.Visitor;

/** (b) Floor two: the same two statements behind a bare endpoint. */
final class BareEndpoint implements Scenario {

    private static final int AT_A_TIME = 50;

    private final Ground ground;

    BareEndpoint(Ground ground) {
        this.ground = ground;
    }

    @Override
    public String id() {
        return "b";
    }

    @Override
    public String title() {
        return "Floor two: the two statements behind a bare Spring MVC endpoint, 500 slots";
    }

    @Override
    public int concurrency() {
        return AT_A_TIME;
    }

    @Override
    public Sample block(Sizes sizes) throws SQLException {
        List<Long> slots;
        try (Connection superuser = ground.stage().database().connect()) {
            slots = new FloorTables(superuser).spread();
        }
        Visitor visitor = ground.bare();
        return new ClosedLoop(AT_A_TIME).during(sizes.time(), sizes.least(), ground.bareMeter(), (turn, tally) -> {
            Map<String, String> form = Map.of("slot", Long.toString(slots.get(turn % slots.size())));
            tally.ask(() -> visitor.post("/book", form), Answer.OK);
        });
    }
}
