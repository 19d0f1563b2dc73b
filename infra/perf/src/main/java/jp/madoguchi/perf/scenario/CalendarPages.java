package jp.madoguchi.perf.scenario;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import jp.madoguchi.perf.load.Answer;
import jp.madoguchi.perf.load.ClosedLoop;
import jp.madoguchi.perf.load.Sample;
import jp.madoguchi.perf.load.Tally;
import jp.madoguchi.perf.load.Visitor;

/** (d) Our calendar page with 20 days × 16 slots. */
public final class CalendarPages implements Scenario {

    private static final int AT_A_TIME = 50;

    private final Ground ground;
    private final String address;
    private final BlockingQueue<Visitor> signedIn = new LinkedBlockingQueue<>();

    CalendarPages(Ground ground) {
        this.ground = ground;
        this.address =
                BookingSteps.calendar(ground.city().office(), ground.city().from(), Journeys.DAYS);
    }

    @Override
    public String id() {
        return "d";
    }

    @Override
    public String title() {
        return "Our calendar page, 20 days × 16 slots";
    }

    @Override
    public int concurrency() {
        return AT_A_TIME;
    }

    /** The page as one visitor gets it. */
    public static Answer page(Ground ground) throws InterruptedException {
        CalendarPages pages = new CalendarPages(ground);
        Tally tally = new Tally();
        pages.signIn(1, tally);
        Visitor visitor = pages.signedIn.take();
        Answer page = tally.ask(() -> visitor.get(pages.address), Answer.OK);
        if (tally.errors() > 0) {
            throw new IllegalStateException("The calendar cannot be seen: " + tally.firstError());
        }
        return page;
    }

    @Override
    public Sample block(Sizes sizes) throws InterruptedException {
        Tally signingIn = new Tally();
        signIn(AT_A_TIME - signedIn.size(), signingIn);
        Sample sample = new ClosedLoop(AT_A_TIME)
                .during(sizes.time(), sizes.least(), ground.siteMeter(), (turn, tally) -> {
                    Visitor visitor = signedIn.take();
                    tally.ask(() -> visitor.get(address), Answer.OK);
                    signedIn.add(visitor);
                });
        sample.tally().addErrors(signingIn);
        return sample;
    }

    /** Looking at the calendar takes nothing: the people can still book. */
    private void signIn(int count, Tally tally) throws InterruptedException {
        for (int i = 0; i < count; i++) {
            String token = ground.people().take();
            Visitor visitor = ground.resident();
            new BookingSteps(visitor, tally).signIn(token);
            signedIn.add(visitor);
            ground.people().giveBack(token);
        }
    }
}
