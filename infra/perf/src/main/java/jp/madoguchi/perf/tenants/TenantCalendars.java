package jp.madoguchi.perf.tenants;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import jp.madoguchi.perf.load.ClosedLoop;
import jp.madoguchi.perf.load.Sample;
import jp.madoguchi.perf.load.Tally;
import jp.madoguchi.perf.meter.CpuMeter;
import jp.madoguchi.perf.scenario.Scenario;
import jp.madoguchi.perf.scenario.Sizes;

/** Calendars of some cities, a random one each time. */
final class TenantCalendars implements Scenario {

    /** A modest load: few enough that requests do not queue. */
    static final int VISITORS = 4;

    private static final long SEED = 20_261_121;

    private final String id;
    private final String title;
    private final CpuMeter meter;
    private final int concurrency;
    private final int slots;
    private final List<BlockingQueue<TenantVisitor>> cities;
    private final Random random = new Random(SEED);

    private TenantCalendars(
            String id,
            String title,
            CpuMeter meter,
            int concurrency,
            int slots,
            List<BlockingQueue<TenantVisitor>> cities) {
        this.id = id;
        this.title = title;
        this.meter = meter;
        this.concurrency = concurrency;
        this.slots = slots;
        this.cities = cities;
    }

    /** Signs residents in at each of the cities, with which the first requests to them are over. */
    static TenantCalendars signedIn(
            String id, String title, HttpClient client, int port, CpuMeter meter, List<Tenant> tenants)
            throws InterruptedException {
        Tally signingIn = new Tally();
        List<BlockingQueue<TenantVisitor>> cities = new ArrayList<>();
        for (Tenant tenant : tenants) {
            BlockingQueue<TenantVisitor> visitors = new LinkedBlockingQueue<>();
            // The first is also asked alone, by all visitors at once.
            int people = cities.isEmpty() ? VISITORS : 1;
            for (String token : tenant.tokens().subList(0, people)) {
                visitors.add(TenantVisitor.signIn(client, port, tenant, token, signingIn));
            }
            cities.add(visitors);
        }
        if (signingIn.errors() > 0) {
            throw new IllegalStateException("Residents cannot sign in: " + signingIn.firstError());
        }
        int slots = cities.getFirst().element().slots();
        if (slots == 0) {
            throw new IllegalStateException("The calendar of " + tenants.getFirst() + " is empty");
        }
        return new TenantCalendars(id, title, meter, VISITORS, slots, cities);
    }

    /** The same visitors under another name and load, measured by another meter. */
    TenantCalendars as(String newId, String newTitle, int newConcurrency, CpuMeter newMeter) {
        return new TenantCalendars(newId, newTitle, newMeter, newConcurrency, slots, cities);
    }

    /**
     * A random city's calendar, asked once without counting and at once again: what is kept for a second or two is there,
     * as it is for a city that is asked all the time.
     */
    Sample againBlock(Sizes sizes) {
        return new ClosedLoop(concurrency).during(sizes.time(), sizes.least(), meter, (turn, tally) -> {
            BlockingQueue<TenantVisitor> city = cities.get(next());
            TenantVisitor visitor = city.take();
            Tally before = new Tally();
            visitor.openCalendar(before, slots);
            tally.addErrors(before);
            visitor.openCalendar(tally, slots);
            city.add(visitor);
        });
    }

    /** One of the cities. */
    TenantCalendars only(int city, String newId, String newTitle) {
        return new TenantCalendars(newId, newTitle, meter, concurrency, slots, List.of(cities.get(city)));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public int concurrency() {
        return concurrency;
    }

    int times() {
        return slots;
    }

    @Override
    public Sample block(Sizes sizes) {
        return new ClosedLoop(concurrency).during(sizes.time(), sizes.least(), meter, (turn, tally) -> {
            BlockingQueue<TenantVisitor> city = cities.get(next());
            TenantVisitor visitor = city.take();
            visitor.openCalendar(tally, slots);
            city.add(visitor);
        });
    }

    /** Every city once, in random order. */
    Sample eachOnce() {
        List<BlockingQueue<TenantVisitor>> order = new ArrayList<>(cities);
        Collections.shuffle(order, new Random(SEED));
        return new ClosedLoop(concurrency).times(order.size(), meter, (turn, tally) -> {
            TenantVisitor visitor = order.get(turn).take();
            visitor.openCalendar(tally, slots);
            order.get(turn).add(visitor);
        });
    }

    private synchronized int next() {
        return random.nextInt(cities.size());
    }
}
