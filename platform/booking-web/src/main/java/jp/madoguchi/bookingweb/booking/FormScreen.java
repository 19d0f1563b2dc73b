package jp.madoguchi.bookingweb.booking;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import jp.madoguchi.bookingweb.party.BookingParty;
import jp.madoguchi.bookingweb.person.FamilyScreen;
import jp.madoguchi.core.booking.BookingService;
import jp.madoguchi.core.booking.Draft;
import jp.madoguchi.core.invitee.ShownNumbers;
import jp.madoguchi.core.question.Questions;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;

/** What the form and its confirmation show. */
@Component
class FormScreen {

    /** Of the form, so that choosing a language sends what was typed. */
    private static final String FORM = "booking-form";

    private final BookingService bookings;
    private final Questions questions;
    private final FamilyScreen family;
    private final ShownNumbers numbers;
    private final CitySettings settings;
    private final MessageSource messages;
    private final Clock clock;

    FormScreen(
            BookingService bookings,
            Questions questions,
            FamilyScreen family,
            ShownNumbers numbers,
            CitySettings settings,
            MessageSource messages,
            Clock clock) {
        this.family = family;
        this.bookings = bookings;
        this.questions = questions;
        this.numbers = numbers;
        this.settings = settings;
        this.messages = messages;
        this.clock = clock;
    }

    /** Fills the model of the form itself, with the fields for one more person. */
    void form(Draft draft, BookingForm form, BookingParty who, @Nullable Errors errors, Model model) {
        fill(draft, form, who, errors, model);
        model.addAttribute("languageForm", FORM);
        if (draft.people().size() < settings.get(Settings.GROUP_MAX)) {
            family.show(form.person(), who, errors, model);
        }
    }

    /** Fills the model for a draft and what is on its form. */
    void fill(Draft draft, BookingForm form, BookingParty who, @Nullable Errors errors, Model model) {
        model.addAttribute("draft", DraftView.of(draft, numbers.of(draft.ids()), clock));
        model.addAttribute("fields", BookingFields.of(settings, who.audience()));
        model.addAttribute(
                "questions",
                QuestionView.of(
                        questions.of(draft.procedures()), form.contact().answers(), field -> sentences(field, errors)));
    }

    /** Where a person goes who is booking nothing: to the booking that stands, else to the calendar. */
    String withoutDraft(BookingParty who) {
        return bookings.activeOf(who.inviteeId()).isPresent() ? "redirect:/receipt" : "redirect:/calendar";
    }

    private List<String> sentences(String field, @Nullable Errors errors) {
        if (errors == null) {
            return List.of();
        }
        Locale locale = LocaleContextHolder.getLocale();
        return errors.getFieldErrors(field).stream()
                .map(error -> messages.getMessage(error, locale))
                .toList();
    }
}
