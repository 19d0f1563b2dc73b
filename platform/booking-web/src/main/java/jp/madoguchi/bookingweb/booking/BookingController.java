package jp.madoguchi.bookingweb.booking;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.bookingweb.party.BookingParty;
import jp.madoguchi.bookingweb.party.CurrentParty;
import jp.madoguchi.bookingweb.person.FamilyScreen;
import jp.madoguchi.bookingweb.person.PersonForm;
import jp.madoguchi.core.booking.AddPersonResult;
import jp.madoguchi.core.booking.BookingService;
import jp.madoguchi.core.booking.ContactChecks;
import jp.madoguchi.core.booking.ContactForm;
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
@Needs("desk.use")
class BookingController {

    private static final String FORM = "booking/form";
    private static final String QUESTION = "addressQuestion";
    private static final String TO_PEOPLE = "redirect:/booking#people";

    private final BookingService bookings;
    private final FormScreen screen;
    private final ContactChecks contacts;
    private final FamilyScreen family;
    private final MoreTime more;
    private final ContactCheck check;
    private final CurrentParty current;

    BookingController(
            BookingService bookings,
            FormScreen screen,
            ContactChecks contacts,
            FamilyScreen family,
            MoreTime more,
            ContactCheck check,
            CurrentParty current) {
        this.family = family;
        this.bookings = bookings;
        this.contacts = contacts;
        this.screen = screen;
        this.more = more;
        this.check = check;
        this.current = current;
    }

    @GetMapping("/booking")
    String show(@RequestParam Optional<String> with, Model model) {
        BookingParty who = current.party();
        Optional<Draft> draft = bookings.draft(who.sessionHash());
        if (draft.isEmpty()) {
            return screen.withoutDraft(who);
        }
        BookingForm form = BookingForm.of(start(draft.get().typed(), who), PersonForm.with(with.orElse("")));
        model.addAttribute("form", form);
        screen.form(draft.get(), form, who, null, model);
        return FORM;
    }

    @PostMapping("/booking")
    String take(
            HttpServletRequest request,
            @RequestParam Optional<String> remove,
            @RequestParam Optional<String> action,
            @RequestParam Optional<String> lang,
            @RequestParam Optional<String> with,
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
        if (with.isPresent()) {
            return with.get().equals("id") ? "redirect:/booking?with=id#people" : TO_PEOPLE;
        }
        if (remove.isPresent()) {
            person(remove.get()).ifPresent(id -> bookings.removePerson(who.sessionHash(), id));
            return TO_PEOPLE;
        }
        Optional<Draft> before = bookings.draft(who.sessionHash());
        if (before.isEmpty()) {
            return screen.withoutDraft(who);
        }
        boolean adding =
                action.filter("add"::equals).isPresent() || form.person().namesPerson();
        if (adding) {
            add(form.person(), who, errors);
        } else {
            check.reject(contacts.problems(before.get(), form.contact(), who.audience()), errors);
            AddressQuestion.about(form).ifPresent(question -> model.addAttribute(QUESTION, question));
        }
        if (!errors.hasErrors() && !model.containsAttribute(QUESTION)) {
            return adding ? TO_PEOPLE : "redirect:/booking/confirm";
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        screen.form(before.get(), form, who, errors, model);
        return FORM;
    }

    private static Optional<UUID> person(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What was kept; where nothing was typed yet, with the address by which the person came. */
    private static ContactForm start(ContactForm typed, BookingParty who) {
        String email = who.email();
        return email == null || !typed.equals(ContactForm.EMPTY) ? typed : new ContactForm(email, "", false);
    }

    private void add(PersonForm person, BookingParty who, BindingResult errors) {
        AddPersonResult result = family.add(
                person,
                who,
                errors,
                (typed, proof) -> bookings.addPerson(who.sessionHash(), typed, proof, who.client()),
                known -> bookings.addKnownPerson(who.sessionHash(), known));
        if (result != null) {
            family.reject(result, errors);
        }
    }
}
