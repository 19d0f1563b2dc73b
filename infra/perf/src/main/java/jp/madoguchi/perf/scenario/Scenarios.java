package jp.madoguchi.perf.scenario;

import java.util.List;

/** Everything that is measured, in the order of one round: ours stands beside what it is compared with. */
public final class Scenarios {

    private final Rush rush;
    private final List<Scenario> all;

    public Scenarios(Ground ground) {
        this.rush = new Rush(ground);
        this.all = List.of(
                new BareStatements(ground, true),
                new BareStatements(ground, false),
                new BareEndpoint(ground),
                new CompletingPosts(ground),
                new Journeys(ground),
                new CalendarPages(ground),
                new PageBytes(ground),
                new BareRush(ground),
                rush);
    }

    public List<Scenario> all() {
        return all;
    }

    public Rush rush() {
        return rush;
    }
}
