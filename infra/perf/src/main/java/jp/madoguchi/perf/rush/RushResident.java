package jp.madoguchi.perf.rush;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.perf.load.Answer;
import jp.madoguchi.perf.load.HtmlForm;
import jp.madoguchi.perf.load.Visitor;

/** A resident with a notice, from the QR code to the receipt, who waits where the site asks for it. */
final class RushResident {

    private static final int TRIES = 8;
    private static final int LEAST_THOUGHT = 250;
    private static final int FURTHER_THOUGHT = 500;

    private final Visitor visitor;
    private final RushCity city;
    private final RushTally tally;
    private final SecureTokens random;
    private final boolean thinks;
    private boolean inside;

    RushResident(Visitor visitor, RushCity city, RushTally tally, SecureTokens random, boolean thinks) {
        this.visitor = visitor;
        this.city = city;
        this.tally = tally;
        this.random = random;
        this.thinks = thinks;
    }

    /** How it ended. */
    enum End {
        BOOKED,
        /** The calendar offered nothing any more. */
        SOLD_OUT,
        /** Something that must not happen; the tally says what. */
        FAILED
    }

    End book(String token) throws InterruptedException {
        try {
            Answer signedIn = read("/Q/" + token);
            if (!signedIn.leadsTo("/calendar")) {
                return failed("The sign-in led to " + signedIn.status() + " " + signedIn.location());
            }
            inside = true;
            tally.admitted();
            for (int attempt = 0; attempt < TRIES; attempt++) {
                think();
                HtmlForm calendar = HtmlForm.of(read(city.calendar()), "/hold");
                List<String> free = calendar.buttons().getOrDefault("slot", List.of());
                if (free.isEmpty()) {
                    return End.SOLD_OUT;
                }
                think();
                Answer held = send(calendar.with("slot", free.get(pick(free.size()))));
                if (held.leadsTo("/booking")) {
                    return complete();
                }
                if (held.status() != Answer.CONFLICT) {
                    return failed("The choice of a time led to " + held.status() + " " + held.location());
                }
            }
            return End.SOLD_OUT;
        } catch (IllegalStateException e) {
            return failed(String.valueOf(e.getMessage()));
        }
    }

    private End complete() throws InterruptedException {
        think();
        HtmlForm form = HtmlForm.of(read("/booking"), "/booking")
                .with("email", "resident@example.jp")
                .with("cautions", "true")
                .with("action", "confirm");
        think();
        Answer checked = send(form);
        if (!checked.leadsTo("/booking/confirm")) {
            return failed("The form led to " + checked.status() + " " + checked.location());
        }
        HtmlForm confirmed = HtmlForm.of(read("/booking/confirm"), "/booking/complete");
        think();
        Answer done = send(confirmed);
        if (!done.leadsTo("/receipt")) {
            return failed("Completing led to " + done.status() + " " + done.location());
        }
        return read("/receipt").status() == Answer.OK ? End.BOOKED : failed("The receipt is missing");
    }

    /** Opens a page, and opens it again when the page asks for that. */
    private Answer read(String path) throws InterruptedException {
        List<Shown> shown = new ArrayList<>();
        while (true) {
            Answer answer = tally.ask(() -> visitor.get(path));
            Optional<Notice> notice = Notice.of(answer);
            if (notice.isEmpty()) {
                long now = System.nanoTime();
                shown.forEach(one -> tally.honesty(one.range(), now - one.at()));
                return answer;
            }
            if (notice.get().line() && inside) {
                tally.sentBack();
            }
            tally.waits(notice.get());
            long now = System.nanoTime();
            notice.get().estimate().ifPresent(range -> shown.add(new Shown(range, now)));
            Thread.sleep(1000L * notice.get().seconds());
        }
    }

    private record Shown(Notice.Range range, long at) {}

    private Answer send(HtmlForm form) throws InterruptedException {
        return tally.ask(() -> visitor.post(form.action(), form.fields()));
    }

    private End failed(String what) {
        tally.fail(what);
        return End.FAILED;
    }

    private void think() throws InterruptedException {
        if (thinks) {
            Thread.sleep(LEAST_THOUGHT + (long) pick(FURTHER_THOUGHT));
        }
    }

    private int pick(int below) {
        byte[] two = random.bytes(2);
        return ((two[0] & 0xff) << 8 | two[1] & 0xff) % below;
    }
}
