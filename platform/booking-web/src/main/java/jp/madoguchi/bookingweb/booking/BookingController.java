package jp.madoguchi.bookingweb.booking;

import jakarta.servlet.http.HttpServletRequest;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The booking form. Every button keeps what was typed, so that nothing is lost on any way through it. */
@Controller
class BookingController {

    private static final String FORM = "booking/form";
    private static final String TO_PEOPLE = "redirect:/booking#people";

    private final BookingService bookings;
    private final FormScreen screen;
    private final ContactChecks contacts;
    private final MoreTime more;
    private final CurrentParty current;

    BookingController(
            BookingService bookings, FormScreen screen, ContactChecks contacts, MoreTime more, CurrentParty current) {
        this.bookings = bookings;
        this.contacts = contacts;
        this.screen = screen;
        this.more = more;
        this.current = current;
    }

    @GetMapping("/booking")
    String show(Model model) {
        BookingParty who = current.party();
        Optional<Draft> draft = bookings.draft(who.sessionHash());
        if (draft.isEmpty()) {
            return screen.withoutDraft(who);
        }
        BookingForm form = BookingForm.of(draft.get().typed());
        model.addAttribute("form", form);
        screen.fill(draft.get(), form, null, model);
        return FORM;
    }

    @PostMapping("/booking")
    String take(
            HttpServletRequest request,
            @RequestParam Optional<String> remove,
            @RequestParam Optional<String> action,
            @RequestParam Optional<String> lang,
            Model model,
            HttpServletResponse response) {
        BookingParty who = current.party();
        BookingForm form = BookingForm.of(request);
        BindingResult errors = form.errors(model);
        bookings.keepTyped(who.sessionHash(), form.contact());
        if (lang.flatMap(Language::byCode).isPresent()) {
            return "redirect:/booking?lang=" + lang.get();
        }
        if (action.filter("extend"::equals).isPresent()) {
            return more.give(who, "/booking", model, response);
        }
        if (remove.isPresent()) {
            person(remove.get()).ifPresent(id -> bookings.removePerson(who.sessionHash(), id));
            return TO_PEOPLE;
        }
        Optional<Draft> before = bookings.draft(who.sessionHash());
        if (before.isEmpty()) {
            return screen.withoutDraft(who);
        }
        boolean adding = action.filter("add"::equals).isPresent() || form.namesPerson();
        if (adding) {
            add(form, who, errors);
        } else {
            ContactCheck.reject(contacts.problems(before.get(), form.contact()), errors);
        }
        if (!errors.hasErrors()) {
            return adding ? TO_PEOPLE : "redirect:/booking/confirm";
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        screen.fill(before.get(), form, errors, model);
        return FORM;
    }

    private static Optional<UUID> person(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
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
