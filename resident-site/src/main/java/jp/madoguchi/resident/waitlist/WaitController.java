package jp.madoguchi.resident.waitlist;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import jp.madoguchi.bookingweb.party.BookingParty;
import jp.madoguchi.bookingweb.party.CurrentParty;
import jp.madoguchi.core.booking.BookingService;
import jp.madoguchi.core.emailfirst.EmailLinks;
import jp.madoguchi.core.waiting.JoinResult;
import jp.madoguchi.core.waiting.OfferView;
import jp.madoguchi.core.waiting.WaitingLists;
import jp.madoguchi.core.waiting.WaitingOffers;
import jp.madoguchi.core.waiting.WaitingView;
import jp.madoguchi.core.waiting.WishRules;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Waiting for a place: the offer that can be taken, how one stands, or the form. */
@Controller
class WaitController {
    private static final String HERE = "redirect:/waiting";

    private final WaitingLists lists;
    private final WaitingOffers offers;
    private final BookingService bookings;
    private final EmailLinks links;
    private final WaitScreen screen;
    private final CurrentParty current;

    WaitController(
            WaitingLists lists,
            WaitingOffers offers,
            BookingService bookings,
            EmailLinks links,
            WaitScreen screen,
            CurrentParty current) {
        this.lists = lists;
        this.offers = offers;
        this.bookings = bookings;
        this.links = links;
        this.screen = screen;
        this.current = current;
    }

    @GetMapping("/waiting")
    String show(
            @RequestParam(defaultValue = "") String facility,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String people,
            @RequestParam(name = "done", defaultValue = "") String done,
            Model model) {
        BookingParty who = current.party();
        Optional<WaitingView> last = lists.of(who.inviteeId());
        notice(done, model);
        if (last.filter(WaitingView::active).isPresent()) {
            Optional<OfferView> offer = offers.openOf(who.inviteeId());
            return offer.map(open -> screen.offer(open, "here", model))
                    .orElseGet(() -> screen.standing(last.get(), model));
        }
        if (!lists.kept()) {
            return "redirect:/calendar";
        }
        if (done.isEmpty()) {
            last.map(entry -> WaitPage.ended(entry, screen.today()))
                    .ifPresent(key -> model.addAttribute("notice", key));
        }
        return form(who, screen.start(facility, from, people, who), model);
    }

    @PostMapping("/waiting")
    String join(HttpServletRequest request, Model model, HttpServletResponse response) {
        BookingParty who = current.party();
        if (!lists.kept()) {
            return HERE;
        }
        WaitForm form = WaitForm.of(request).withEmail(who.email());
        BindingResult errors = form.errors(model);
        WishRules.Read read = screen.rules(who).read(form.wish());
        read.problems()
                .forEach(problem -> errors.rejectValue(
                        problem.field(), problem.key(), problem.arguments().toArray(), null));
        if (!errors.hasErrors()) {
            form.meant().ifPresent(meant -> {
                model.addAttribute("typed", form.email());
                model.addAttribute("meant", meant.value());
            });
        }
        if (read.wish() == null || model.containsAttribute("meant")) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(who, form, model);
        }
        JoinResult result = lists.join(who.inviteeId(), read.wish());
        if (result == JoinResult.NOT_TAKEN) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("notice", "waitlist.not-taken");
            return form(who, form, model);
        }
        return result == JoinResult.JOINED ? HERE + "?done=joined" : HERE;
    }

    @PostMapping("/waiting/withdraw")
    String withdraw() {
        return lists.withdraw(current.party().inviteeId()) ? HERE + "?done=withdrawn" : HERE;
    }

    private String form(BookingParty who, WaitForm form, Model model) {
        if (bookings.activeOf(who.inviteeId()).isPresent()) {
            return "resident/waitlist-booked";
        }
        if (links.wanted() && who.email() == null) {
            return "redirect:/start?first";
        }
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", form);
        }
        return screen.form(who, model);
    }

    private static void notice(String done, Model model) {
        if (done.equals("joined") || done.equals("withdrawn") || done.equals("declined")) {
            model.addAttribute("done", "waitlist." + done);
        }
    }
}
