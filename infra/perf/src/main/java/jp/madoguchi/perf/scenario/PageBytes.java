package jp.madoguchi.perf.scenario;

import jp.madoguchi.perf.load.Answer;
import jp.madoguchi.perf.load.ClosedLoop;
import jp.madoguchi.perf.load.Sample;
import jp.madoguchi.perf.load.Visitor;

/** (e) The calendar's floor: the same bytes from memory. */
final class PageBytes implements Scenario {

    private static final int AT_A_TIME = 50;

    private final Ground ground;

    PageBytes(Ground ground) {
        this.ground = ground;
    }

    @Override
    public String id() {
        return "e";
    }

    @Override
    public String title() {
        return "Its floor: the same bytes from memory";
    }

    @Override
    public int concurrency() {
        return AT_A_TIME;
    }

    @Override
    public Sample block(Sizes sizes) {
        Visitor visitor = ground.bare();
        return new ClosedLoop(AT_A_TIME)
                .during(
                        sizes.time(),
                        sizes.least(),
                        ground.bareMeter(),
                        (turn, tally) -> tally.ask(() -> visitor.get("/bytes"), Answer.OK));
    }
}
