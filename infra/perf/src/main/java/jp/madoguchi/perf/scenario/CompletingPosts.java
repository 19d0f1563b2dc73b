package jp.madoguchi.perf.scenario;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import jp.madoguchi.perf.city.PreparedCity;
import jp.madoguchi.perf.load.ClosedLoop;
import jp.madoguchi.perf.load.HtmlForm;
import jp.madoguchi.perf.load.Sample;
import jp.madoguchi.perf.load.Tally;
import jp.madoguchi.perf.load.Visitor;

/** The booking POST alone: everybody stands before the last button, and only pressing it is measured. */
final class CompletingPosts implements Scenario {

    private static final int AT_A_TIME = 50;
    private static final int PREPARING_AT_A_TIME = 20;

    private final Ground ground;

    CompletingPosts(Ground ground) {
        this.ground = ground;
    }

    private record Ready(Visitor visitor, HtmlForm confirmed) {}

    @Override
    public String id() {
        return "post";
    }

    @Override
    public String title() {
        return "Our booking POST alone, 320 slots";
    }

    @Override
    public int concurrency() {
        return AT_A_TIME;
    }

    @Override
    public Sample block(Sizes sizes) {
        Queue<Ready> ready = new ConcurrentLinkedQueue<>();
        Sample preparing = new ClosedLoop(PREPARING_AT_A_TIME)
                .times(sizes.posts(), ground.siteMeter(), (turn, tally) -> ready.add(prepare(turn, tally)));
        Sample sample = new ClosedLoop(AT_A_TIME).times(ready.size(), ground.siteMeter(), (turn, tally) -> {
            Ready next = ready.remove();
            new BookingSteps(next.visitor(), tally).completeMeasured(next.confirmed());
        });
        sample.tally().addErrors(preparing.tally());
        return sample;
    }

    private Ready prepare(int turn, Tally tally) throws InterruptedException {
        PreparedCity city = ground.city();
        Visitor visitor = ground.resident();
        BookingSteps steps = new BookingSteps(visitor, tally);
        steps.signIn(ground.people().take());
        HtmlForm calendar = steps.open(BookingSteps.calendar(city.office(), city.from(), Journeys.DAYS));
        List<String> free = BookingSteps.freeSlots(calendar);
        steps.hold(calendar, free.get(turn % free.size()));
        return new Ready(visitor, steps.fillIn());
    }
}
