package jp.madoguchi.bookingweb.booking;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.bookingweb.availability.CalendarScreen;
import jp.madoguchi.bookingweb.party.BookingParty;
import jp.madoguchi.bookingweb.party.CurrentParty;
import jp.madoguchi.core.booking.BookingResult;
import jp.madoguchi.core.booking.BookingService;
import jp.madoguchi.core.booking.CompleteCommand;
import jp.madoguchi.core.booking.Draft;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Turns what was confirmed into a booking. A success renders nothing: the receipt has its own address. */
@Controller
@Needs("desk.use")
class CompleteController {

    private final BookingService bookings;
    private final FormScreen form;
    private final CalendarScreen calendar;
    private final ContactCheck check;
    private final CurrentParty current;

    CompleteController(
            BookingService bookings,
            FormScreen form,
            CalendarScreen calendar,
            ContactCheck check,
            CurrentParty current) {
        this.bookings = bookings;
        this.form = form;
        this.calendar = calendar;
        this.check = check;
        this.current = current;
    }

    @PostMapping("/booking/complete")
    String complete(
            HttpServletRequest request,
            @RequestParam UUID idempotencyKey,
            @RequestParam Optional<String> seen,
            Model model,
            HttpServletResponse response) {
        BookingParty who = current.party();
        BookingForm confirmed = BookingForm.of(request);
        BindingResult errors = confirmed.errors(model);
        BookingResult result = bookings.complete(new CompleteCommand(
                who.sessionHash(),
                who.inviteeId(),
                confirmed.contact(),
                idempotencyKey,
                seen.orElse(null),
                who.audience()));
        return switch (result) {
            case BookingResult.Booked booked -> "redirect:/receipt";
            case BookingResult.Invalid invalid -> invalid(invalid, confirmed, who, errors, model, response);
            case BookingResult.Refused refused -> refused(refused.reason(), confirmed, who, errors, model, response);
        };
    }

    private String invalid(
            BookingResult.Invalid invalid,
            BookingForm confirmed,
            BookingParty who,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        check.reject(invalid.problems(), errors);
        return formAgain(HttpServletResponse.SC_UNPROCESSABLE_CONTENT, confirmed, who, errors, model, response);
    }

    private String refused(
            BookingResult.Reason reason,
            BookingForm confirmed,
            BookingParty who,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        if (bookings.activeOf(who.inviteeId()).isPresent()) {
            return HoldController.booked(who);
        }
        return switch (reason) {
            case FULL, CLOSED, NO_DRAFT -> {
                response.setStatus(HttpServletResponse.SC_CONFLICT);
                yield calendar.show(DraftPlace.of(bookings, who), who, reason.key(), model);
            }
            case ALREADY_BOOKED, ENDED, CHANGED -> {
                errors.reject(reason.key());
                yield formAgain(HttpServletResponse.SC_CONFLICT, confirmed, who, errors, model, response);
            }
        };
    }

    private String formAgain(
            int status,
            BookingForm confirmed,
            BookingParty who,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        Optional<Draft> draft = bookings.draft(who.sessionHash());
        if (draft.isEmpty()) {
            return form.withoutDraft(who);
        }
        response.setStatus(status);
        form.form(draft.get(), confirmed, who, errors, model);
        return "booking/form";
    }
}
