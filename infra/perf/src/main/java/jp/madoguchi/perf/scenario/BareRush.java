package jp.madoguchi.perf.scenario;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import jp.madoguchi.perf.city.Preparer;
import jp.madoguchi.perf.floor.FloorTables;
import jp.madoguchi.perf.load.Answer;
import jp.madoguchi.perf.load.ClosedLoop;
import jp.madoguchi.perf.load.Sample;
import jp.madoguchi.perf.load.Visitor;

/** (b) under the load of (f): 1,000 requests for 100 places, 200 at a time. */
final class BareRush implements Scenario {

    private final Ground ground;

    BareRush(Ground ground) {
        this.ground = ground;
    }

    @Override
    public String id() {
        return "b-rush";
    }

    @Override
    public String title() {
        return "Floor two under the rush: 1,000 requests for 100 places";
    }

    @Override
    public int concurrency() {
        return Rush.AT_A_TIME;
    }

    @Override
    public Sample block(Sizes sizes) throws SQLException {
        try (Connection superuser = ground.stage().database().connect()) {
            FloorTables tables = new FloorTables(superuser);
            Map<String, String> form = Map.of("slot", Long.toString(tables.oneSlot(Preparer.RUSH_PLACES)));
            Visitor visitor = ground.bare();
            Sample sample = new ClosedLoop(Rush.AT_A_TIME).times(sizes.rush(), ground.bareMeter(), (turn, tally) -> {
                Answer answer = tally.ask(() -> visitor.post("/book", form), Answer.OK, Answer.CONFLICT);
                if (answer.status() == Answer.CONFLICT) {
                    tally.refuse();
                }
            });
            if (tables.sold() != Preparer.RUSH_PLACES) {
                sample.tally().fail("The bare endpoint sold " + tables.sold() + " places");
            }
            return sample;
        }
    }
}
