package jp.madoguchi.perf.scenario;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.perf.load.Answer;
import jp.madoguchi.perf.load.HtmlForm;
import jp.madoguchi.perf.load.Tally;
import jp.madoguchi.perf.load.Visitor;

/** A resident's way through the site, page by page, as forms and links lead. */
final class BookingSteps {

    private static final int[] REDIRECT = {Answer.FOUND, Answer.SEE_OTHER};

    private final Visitor visitor;
    private final Tally tally;

    BookingSteps(Visitor visitor, Tally tally) {
        this.visitor = visitor;
        this.tally = tally;
    }

    /** The address of a calendar of twenty days, or of a week. */
    static String calendar(long office, LocalDate from, int days) {
        return "/calendar?facility=" + office + "&from=" + from + "&days=" + days + "&view=grid&places=1";
    }

    /** Opens the QR code's address. */
    void signIn(String token) throws InterruptedException {
        Answer answer = tally.pass(() -> visitor.get("/Q/" + token), REDIRECT);
        if (!answer.leadsTo("/calendar")) {
            tally.fail("The sign-in led to " + answer.location());
        }
    }

    /** Opens the calendar. */
    HtmlForm open(String calendar) throws InterruptedException {
        return HtmlForm.of(tally.pass(() -> visitor.get(calendar), Answer.OK), "/hold");
    }

    /** The free times of a calendar, first the offer of the earliest one, which is left out. */
    static List<String> freeSlots(HtmlForm calendar) {
        List<String> all = calendar.buttons().getOrDefault("slot", List.of());
        return all.isEmpty() ? all : all.subList(1, all.size());
    }

    /** Chooses a time that nobody else wants. */
    void hold(HtmlForm calendar, String slot) throws InterruptedException {
        HtmlForm chosen = calendar.with("slot", slot);
        tally.pass(() -> visitor.post(chosen.action(), chosen.fields()), REDIRECT);
    }

    /** Fills in the form of a held time; the form that completes the booking comes back. */
    HtmlForm fillIn() throws InterruptedException {
        HtmlForm form = HtmlForm.of(tally.pass(() -> visitor.get("/booking"), Answer.OK), "/booking")
                .with("email", "resident@example.jp")
                .with("cautions", "true")
                .with("action", "confirm");
        tally.pass(() -> visitor.post(form.action(), form.fields()), REDIRECT);
        return HtmlForm.of(tally.pass(() -> visitor.get("/booking/confirm"), Answer.OK), "/booking/complete");
    }

    /** Completes the booking, and counts how long it took. */
    void completeMeasured(HtmlForm confirmed) throws InterruptedException {
        booked(tally.ask(() -> visitor.post(confirmed.action(), confirmed.fields()), REDIRECT));
    }

    /** Completes the booking and opens the receipt. */
    void complete(HtmlForm confirmed) throws InterruptedException {
        booked(tally.pass(() -> visitor.post(confirmed.action(), confirmed.fields()), REDIRECT));
        tally.pass(() -> visitor.get("/receipt"), Answer.OK);
    }

    private void booked(Answer answer) {
        if (!answer.leadsTo("/receipt")) {
            tally.fail("The booking led to " + answer.status() + " " + answer.location());
        }
    }
}
