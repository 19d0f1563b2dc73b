package jp.madoguchi.bookingweb.change;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.bookingweb.party.BookingParty;
import jp.madoguchi.bookingweb.party.CurrentParty;
import jp.madoguchi.bookingweb.person.FamilyScreen;
import jp.madoguchi.bookingweb.person.PersonForm;
import jp.madoguchi.core.booking.AddPersonResult;
import jp.madoguchi.core.booking.BookingChanges;
import jp.madoguchi.core.booking.BookingView;
import jp.madoguchi.core.booking.LeaveResult;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who comes: one person more or less while the time is kept. */
@Controller
@Needs("desk.use")
class PeopleController {
    private static final String PEOPLE = "change/people";
    private static final String TO_PEOPLE = "redirect:/change/people";

    private final AfterScreen after;
    private final BookingChanges changes;
    private final FamilyScreen family;
    private final CurrentParty current;

    PeopleController(AfterScreen after, BookingChanges changes, FamilyScreen family, CurrentParty current) {
        this.family = family;
        this.after = after;
        this.changes = changes;
        this.current = current;
    }

    @GetMapping("/change/people")
    String show(@RequestParam Optional<String> done, @RequestParam Optional<String> with, Model model) {
        BookingParty who = current.party();
        return after.booking(who)
                .map(booking -> {
                    PersonForm form = PersonForm.with(with.orElse(""));
                    model.addAttribute("form", form);
                    model.addAttribute(
                            "done",
                            done.filter(word -> word.matches("joined|left")).orElse(""));
                    return page(booking, who, form, null, model);
                })
                .orElse(AfterScreen.RECEIPT);
    }

    @PostMapping("/change/people")
    String join(
            @ModelAttribute("form") PersonForm form, BindingResult errors, Model model, HttpServletResponse response) {
        BookingParty who = current.party();
        Optional<BookingView> booking = after.booking(who);
        if (booking.isEmpty()) {
            return AfterScreen.RECEIPT;
        }
        boolean noRoom = add(form, booking.get(), who, errors);
        if (!errors.hasErrors() && !noRoom) {
            return TO_PEOPLE + "?done=joined";
        }
        response.setStatus(noRoom ? HttpServletResponse.SC_CONFLICT : HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        model.addAttribute("done", "");
        model.addAttribute("noRoom", noRoom);
        return page(booking.get(), who, form, errors, model);
    }

    @PostMapping("/change/leave")
    String leave(@RequestParam Optional<String> person, @RequestParam Optional<String> booking) {
        BookingParty who = current.party();
        Optional<UUID> leaving = person.flatMap(Ids::uuid);
        Optional<UUID> of = booking.flatMap(Ids::uuid);
        if (leaving.isEmpty() || of.isEmpty()) {
            return TO_PEOPLE;
        }
        LeaveResult result = changes.leave(who.ref(of.get()), leaving.get());
        return switch (result) {
            case LeaveResult.Left left -> TO_PEOPLE + "?done=left";
            case LeaveResult.NotThere gone -> TO_PEOPLE;
            case LeaveResult.Last last -> "redirect:/change/cancel";
            case LeaveResult.TooLate late -> AfterScreen.RECEIPT;
        };
    }

    /** Whether there is no room for one more at this time. */
    private boolean add(PersonForm form, BookingView booking, BookingParty who, BindingResult errors) {
        AddPersonResult result = family.add(
                form,
                who,
                errors,
                (typed, proof) -> changes.join(who.sessionHash(), who.ref(booking.id()), typed, proof, who.client()),
                known -> changes.joinKnown(who.sessionHash(), who.ref(booking.id()), known));
        if (result == null) {
            return false;
        }
        if (result.equals(new AddPersonResult.Refused(AddPersonResult.Reason.NO_ROOM))) {
            return true;
        }
        family.reject(result, errors);
        return false;
    }

    private String page(
            BookingView booking, BookingParty who, PersonForm form, @Nullable BindingResult errors, Model model) {
        after.fill(booking, who, model);
        family.show(form, who, errors, model);
        return PEOPLE;
    }
}
