package jp.madoguchi.bookingweb.receipt;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.bookingweb.party.CurrentParty;
import jp.madoguchi.core.booking.BookingAnswers;
import jp.madoguchi.core.booking.BookingService;
import jp.madoguchi.core.booking.BookingView;
import jp.madoguchi.core.procedure.Procedures;
import jp.madoguchi.core.question.Answer;
import jp.madoguchi.web.qr.QrPicture;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The confirmation of the booking that stands. */
@Controller
class ReceiptController {

    private final BookingService bookings;
    private final Procedures procedures;
    private final BookingAnswers answers;
    private final CurrentParty current;

    ReceiptController(BookingService bookings, Procedures procedures, BookingAnswers answers, CurrentParty current) {
        this.bookings = bookings;
        this.procedures = procedures;
        this.answers = answers;
        this.current = current;
    }

    @GetMapping("/receipt")
    String show(Model model) {
        Optional<BookingView> booking = bookings.activeOf(current.party().inviteeId());
        if (booking.isEmpty()) {
            return "redirect:/calendar";
        }
        model.addAttribute("receipt", ReceiptView.of(booking.get()));
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
