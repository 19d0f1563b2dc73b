package jp.madoguchi.bookingweb.booking;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.bookingweb.party.BookingParty;
import jp.madoguchi.bookingweb.party.CurrentParty;
import jp.madoguchi.core.booking.AddPersonResult;
import jp.madoguchi.core.booking.BookingService;
import jp.madoguchi.core.booking.ContactChecks;
import jp.madoguchi.core.booking.Draft;
import jp.madoguchi.core.text.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The booking form. Every button keeps what was typed, so that nothing is lost on any way through it. */
@Controller
class BookingController {

    private static final String FORM = "booking/form";
    private static final String TO_CALENDAR = "redirect:/calendar";
    private static final String TO_PEOPLE = "redirect:/booking#people";

    private final BookingService bookings;
    private final FormScreen screen;
    private final ContactChecks contacts;
    private final CurrentParty current;

    BookingController(BookingService bookings, FormScreen screen, ContactChecks contacts, CurrentParty current) {
        this.bookings = bookings;
        this.contacts = contacts;
        this.screen = screen;
        this.current = current;
    }

    @GetMapping("/booking")
    String show(Model model) {
        Optional<Draft> draft = bookings.draft(current.party().sessionHash());
        if (draft.isEmpty()) {
            return TO_CALENDAR;
        }
        model.addAttribute("form", BookingForm.of(draft.get().typed()));
        screen.fill(draft.get(), model);
        return FORM;
    }

    @PostMapping("/booking")
    String take(
            @ModelAttribute("form") BookingForm form,
            BindingResult errors,
            @RequestParam Optional<UUID> remove,
            @RequestParam Optional<String> action,
            @RequestParam Optional<String> lang,
            Model model,
            HttpServletResponse response) {
        BookingParty who = current.party();
        bookings.keepTyped(who.sessionHash(), form.contact());
        if (lang.flatMap(Language::byCode).isPresent()) {
            return "redirect:/booking?lang=" + lang.get();
        }
        if (remove.isPresent()) {
            bookings.removePerson(who.sessionHash(), remove.get());
            return TO_PEOPLE;
        }
        boolean adding = action.filter("add"::equals).isPresent();
        if (adding || form.namesPerson()) {
            add(form, who, errors);
        } else {
            ContactCheck.reject(contacts.problems(form.contact()), errors);
        }
        if (!errors.hasErrors()) {
            return adding || form.namesPerson() ? TO_PEOPLE : "redirect:/booking/confirm";
        }
        Optional<Draft> draft = bookings.draft(who.sessionHash());
        if (draft.isEmpty()) {
            return TO_CALENDAR;
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        screen.fill(draft.get(), model);
        return FORM;
    }

    private void add(BookingForm form, BookingParty who, BindingResult errors) {
        String number = form.number() == null ? "" : form.number();
        String password = form.password() == null ? "" : form.password();
        if (number.isBlank()) {
            errors.rejectValue("number", "form.add.number.missing");
        } else if (password.isBlank()) {
            errors.rejectValue("password", "form.add.password.missing");
        } else {
            AddPersonResult result = bookings.addPerson(who.sessionHash(), number, password, who.client());
            if (result instanceof AddPersonResult.Refused refused) {
                errors.rejectValue("number", refused.reason().key());
            }
        }
    }
}
