package jp.madoguchi.perf.scenario;

import java.util.List;
import jp.madoguchi.perf.city.PreparedCity;
import jp.madoguchi.perf.load.ClosedLoop;
import jp.madoguchi.perf.load.HtmlForm;
import jp.madoguchi.perf.load.Sample;
import jp.madoguchi.perf.load.Tally;

/** (c) Our booking from the QR code to the receipt: eight requests without a pause. */
final class Journeys implements Scenario {

    static final int DAYS = 20;
    private static final int AT_A_TIME = 50;

    private final Ground ground;

    Journeys(Ground ground) {
        this.ground = ground;
    }

    @Override
    public String id() {
        return "c";
    }

    @Override
    public String title() {
        return "Our booking, sign-in to receipt (one is eight requests)";
    }

    @Override
    public int concurrency() {
        return AT_A_TIME;
    }

    @Override
    public Sample block(Sizes sizes) {
        return new ClosedLoop(AT_A_TIME).times(sizes.journeys(), ground.siteMeter(), this::go);
    }

    private void go(int turn, Tally tally) throws InterruptedException {
        PreparedCity city = ground.city();
        long start = System.nanoTime();
        BookingSteps steps = new BookingSteps(ground.resident(), tally);
        steps.signIn(ground.people().take());
        HtmlForm calendar = steps.open(BookingSteps.calendar(city.office(), city.from(), DAYS));
        List<String> free = BookingSteps.freeSlots(calendar);
        steps.hold(calendar, free.get(turn % free.size()));
        steps.complete(steps.fillIn());
        tally.done(System.nanoTime() - start);
    }
}
