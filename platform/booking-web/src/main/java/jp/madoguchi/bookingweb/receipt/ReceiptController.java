package jp.madoguchi.bookingweb.receipt;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.bookingweb.change.AfterScreen;
import jp.madoguchi.bookingweb.party.BookingParty;
import jp.madoguchi.bookingweb.party.CurrentParty;
import jp.madoguchi.core.booking.BookingAnswers;
import jp.madoguchi.core.booking.BookingService;
import jp.madoguchi.core.booking.BookingView;
import jp.madoguchi.core.invitee.ShownNumbers;
import jp.madoguchi.core.procedure.Procedures;
import jp.madoguchi.core.question.Answer;
import jp.madoguchi.web.qr.QrPicture;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The confirmation of the booking that stands. */
@Controller
@Needs("desk.use")
class ReceiptController {

    private final BookingService bookings;
    private final Procedures procedures;
    private final BookingAnswers answers;
    private final ShownNumbers numbers;
    private final CurrentParty current;
    private final AfterScreen after;

    ReceiptController(
            BookingService bookings,
            Procedures procedures,
            BookingAnswers answers,
            ShownNumbers numbers,
            CurrentParty current,
            AfterScreen after) {
        this.bookings = bookings;
        this.procedures = procedures;
        this.answers = answers;
        this.numbers = numbers;
        this.current = current;
        this.after = after;
    }

    @GetMapping("/receipt")
    String show(Model model) {
        BookingParty who = current.party();
        Optional<BookingView> booking = bookings.activeOf(who.inviteeId());
        if (booking.isEmpty()) {
            return "redirect:/calendar";
        }
        model.addAttribute(
                "receipt",
                ReceiptView.of(booking.get(), numbers.of(booking.get().ids())));
        after.rights(booking.get(), who, model);
        model.addAttribute("papers", procedures.papers(booking.get().procedure()));
        List<Answer> given = answers.of(booking.get().id());
        model.addAttribute("answers", given);
        model.addAttribute(
                "notes",
                given.stream().map(Answer::note).filter(note -> !note.isEmpty()).toList());
        model.addAttribute("qr", QrPicture.of(booking.get().number().replace("-", "")));
        return "booking/receipt";
    }
}
