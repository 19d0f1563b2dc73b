package jp.madoguchi.perf.tenants;

import java.net.http.HttpClient;
import jp.madoguchi.perf.load.Answer;
import jp.madoguchi.perf.load.Tally;
import jp.madoguchi.perf.load.Target;
import jp.madoguchi.perf.load.Visitor;

/** A signed-in resident of one city, who knows what the city's calendar must look like. For one thread at a time. */
final class TenantVisitor {

    private static final String SLOT = "name=\"slot\"";

    private final Tenant tenant;
    private final Visitor visitor;

    private TenantVisitor(Tenant tenant, Visitor visitor) {
        this.tenant = tenant;
        this.visitor = visitor;
    }

    /** Opens the address of a person's QR code. */
    static TenantVisitor signIn(HttpClient client, int port, Tenant tenant, String token, Tally tally)
            throws InterruptedException {
        Visitor visitor = new Visitor(client, new Target(tenant.host(), port));
        Answer answer = tally.pass(() -> visitor.get("/Q/" + token), Answer.FOUND, Answer.SEE_OTHER);
        if (!answer.leadsTo("/calendar")) {
            tally.fail("The sign-in of " + tenant.code() + " led to " + answer.location());
        }
        return new TenantVisitor(tenant, visitor);
    }

    /** Opens the calendar; its time is taken, and a page that is not this city's own full calendar is a failure. */
    void openCalendar(Tally tally, int slots) throws InterruptedException {
        Answer answer = tally.ask(() -> visitor.get(tenant.calendar()), Answer.OK);
        if (answer.status() == Answer.OK) {
            String page = answer.text();
            if (!page.contains(tenant.name())) {
                tally.fail("The calendar of " + tenant.code() + " does not name its city");
            } else if (slots(page) != slots) {
                tally.fail("The calendar of " + tenant.code() + " shows " + slots(page) + " times, not " + slots);
            }
        }
    }

    /** How many times the calendar offers. */
    int slots() throws InterruptedException {
        return slots(visitor.get(tenant.calendar()).text());
    }

    private static int slots(String page) {
        int count = 0;
        for (int at = page.indexOf(SLOT); at >= 0; at = page.indexOf(SLOT, at + 1)) {
            count++;
        }
        return count;
    }
}
