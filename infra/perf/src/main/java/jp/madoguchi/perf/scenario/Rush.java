package jp.madoguchi.perf.scenario;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import jp.madoguchi.perf.city.PreparedCity.RushSlot;
import jp.madoguchi.perf.load.Answer;
import jp.madoguchi.perf.load.ClosedLoop;
import jp.madoguchi.perf.load.HtmlForm;
import jp.madoguchi.perf.load.Sample;
import jp.madoguchi.perf.load.Tally;
import jp.madoguchi.perf.load.Visitor;

/**
 * (f) 1,000 people for 100 places, 200 at a time. Each has the calendar open and presses the same button; whoever gets a
 * place fills in the form and completes at once. Measured are the answers that say yes or no: to the POST that takes the
 * place and to the one that completes the booking.
 */
public final class Rush implements Scenario {

    static final int AT_A_TIME = 200;
    private static final int OPENING_AT_A_TIME = 20;
    private static final int DAYS = 7;

    private final Ground ground;
    private final Iterator<RushSlot> slots;
    private final List<Outcome> outcomes = new ArrayList<>();

    Rush(Ground ground) {
        this.ground = ground;
        this.slots = ground.city().rushSlots().iterator();
    }

    /**
     * What became of one slot.
     *
     * @param sold places as the database counts them
     * @param clean refusals that are a whole Japanese page of status 409 with a sentence
     */
    public record Outcome(long sold, long refused, long clean) {}

    private record Hopeful(String token, Visitor visitor, HtmlForm calendar) {}

    @Override
    public String id() {
        return "f";
    }

    @Override
    public String title() {
        return "Our booking under the rush: 1,000 people for 100 places";
    }

    @Override
    public int concurrency() {
        return AT_A_TIME;
    }

    /** Every rush so far. */
    public List<Outcome> outcomes() {
        return List.copyOf(outcomes);
    }

    /** Leaves the warm-up out. */
    public void forget() {
        outcomes.clear();
    }

    @Override
    public Sample block(Sizes sizes) {
        RushSlot slot = slots.next();
        Queue<Hopeful> hopefuls = new ConcurrentLinkedQueue<>();
        Sample opening = new ClosedLoop(OPENING_AT_A_TIME)
                .times(sizes.rush(), ground.siteMeter(), (turn, tally) -> hopefuls.add(open(slot, tally)));
        Queue<Answer> refusals = new ConcurrentLinkedQueue<>();
        Sample sample = new ClosedLoop(AT_A_TIME)
                .times(hopefuls.size(), ground.siteMeter(), (turn, tally) -> press(hopefuls.remove(), refusals, tally));
        sample.tally().addErrors(opening.tally());
        long sold = ground.stage()
                .database()
                .count(
                        "SELECT coalesce(sum(places), 0) FROM " + ground.city().schema()
                                + ".booking_slot WHERE slot_id = ?",
                        slot.id());
        outcomes.add(new Outcome(
                sold,
                refusals.size(),
                refusals.stream().filter(CleanRefusal::is).count()));
        return sample;
    }

    private Hopeful open(RushSlot slot, Tally tally) throws InterruptedException {
        String token = ground.people().take();
        Visitor visitor = ground.resident();
        BookingSteps steps = new BookingSteps(visitor, tally);
        steps.signIn(token);
        HtmlForm calendar = steps.open(BookingSteps.calendar(ground.city().rushOffice(), slot.day(), DAYS));
        return new Hopeful(token, visitor, calendar.with("slot", Long.toString(slot.id())));
    }

    private void press(Hopeful hopeful, Queue<Answer> refusals, Tally tally) throws InterruptedException {
        Visitor visitor = hopeful.visitor();
        HtmlForm calendar = hopeful.calendar();
        Answer answer = tally.ask(
                () -> visitor.post(calendar.action(), calendar.fields()),
                Answer.FOUND,
                Answer.SEE_OTHER,
                Answer.CONFLICT);
        if (answer.leadsTo("/booking")) {
            BookingSteps steps = new BookingSteps(visitor, tally);
            steps.completeMeasured(steps.fillIn());
        } else {
            ground.people().giveBack(hopeful.token());
        }
        if (answer.status() == Answer.CONFLICT) {
            tally.refuse();
            refusals.add(answer);
        }
    }
}
