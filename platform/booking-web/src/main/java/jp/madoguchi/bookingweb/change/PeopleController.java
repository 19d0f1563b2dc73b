package jp.madoguchi.bookingweb.change;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.bookingweb.party.BookingParty;
import jp.madoguchi.bookingweb.party.CurrentParty;
import jp.madoguchi.core.booking.AddPersonResult;
import jp.madoguchi.core.booking.BookingChanges;
import jp.madoguchi.core.booking.BookingRef;
import jp.madoguchi.core.booking.BookingView;
import jp.madoguchi.core.booking.LeaveResult;
import jp.madoguchi.core.botcheck.Proof;
import jp.madoguchi.core.invitee.Credentials;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who comes: one person more or less while the time is kept. */
@Controller
class PeopleController {
    private static final String PEOPLE = "change/people";
    private static final String TO_PEOPLE = "redirect:/change/people";

    private final AfterScreen after;
    private final BookingChanges changes;
    private final CurrentParty current;

    PeopleController(AfterScreen after, BookingChanges changes, CurrentParty current) {
        this.after = after;
        this.changes = changes;
        this.current = current;
    }

    @GetMapping("/change/people")
    String show(@RequestParam Optional<String> done, Model model) {
        BookingParty who = current.party();
        return after.booking(who)
                .map(booking -> {
                    after.fill(booking, who, model);
                    model.addAttribute("form", PersonForm.EMPTY);
                    model.addAttribute(
                            "done",
                            done.filter(word -> word.matches("joined|left")).orElse(""));
                    return PEOPLE;
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
        after.fill(booking.get(), who, model);
        model.addAttribute("done", "");
        model.addAttribute("noRoom", noRoom);
        return PEOPLE;
    }

    @PostMapping("/change/leave")
    String leave(@RequestParam Optional<String> person, @RequestParam Optional<String> booking) {
        BookingParty who = current.party();
        Optional<UUID> leaving = person.flatMap(Ids::uuid);
        Optional<UUID> of = booking.flatMap(Ids::uuid);
        if (leaving.isEmpty() || of.isEmpty()) {
            return TO_PEOPLE;
        }
        LeaveResult result = changes.leave(new BookingRef(of.get(), who.inviteeId(), who.audience()), leaving.get());
        return switch (result) {
            case LeaveResult.Left left -> TO_PEOPLE + "?done=left";
            case LeaveResult.NotThere gone -> TO_PEOPLE;
            case LeaveResult.Last last -> "redirect:/change/cancel";
            case LeaveResult.TooLate late -> AfterScreen.RECEIPT;
        };
    }

    private boolean add(PersonForm form, BookingView booking, BookingParty who, BindingResult errors) {
        String number = form.number() == null ? "" : form.number().strip();
        String password = form.password() == null ? "" : form.password().strip();
        if (number.isBlank()) {
            errors.rejectValue("number", "form.add.number.missing");
            return false;
        }
        if (password.isBlank()) {
            errors.rejectValue("password", "form.add.password.missing");
            return false;
        }
        AddPersonResult result = changes.join(
                who.sessionHash(),
                new BookingRef(booking.id(), who.inviteeId(), who.audience()),
                Credentials.reservation(number, password),
                Proof.NONE,
                who.client());
        if (result instanceof AddPersonResult.Refused(AddPersonResult.Reason reason)) {
            if (reason == AddPersonResult.Reason.NO_ROOM) {
                return true;
            }
            errors.rejectValue("number", reason.key());
        } else if (!(result instanceof AddPersonResult.Added)) {
            errors.rejectValue("number", AddPersonResult.Reason.LOCKED.key());
        }
        return false;
    }
}
