package jp.madoguchi.bookingweb.change;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.bookingweb.DayWords;
import jp.madoguchi.bookingweb.party.BookingParty;
import jp.madoguchi.bookingweb.party.CurrentParty;
import jp.madoguchi.core.booking.BookingChanges;
import jp.madoguchi.core.booking.BookingView;
import jp.madoguchi.core.booking.ChangeDraft;
import jp.madoguchi.core.booking.MoveCommand;
import jp.madoguchi.core.booking.MoveResult;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the old and the new time side by side and makes the change. */
@Controller
@Needs("desk.use")
class MoveController {
    private static final String TO_TIME = "redirect:/change/time";

    private final AfterScreen after;
    private final TimeScreen times;
    private final BookingChanges changes;
    private final CurrentParty current;

    MoveController(AfterScreen after, TimeScreen times, BookingChanges changes, CurrentParty current) {
        this.after = after;
        this.times = times;
        this.changes = changes;
        this.current = current;
    }

    /**
     * The new time in words.
     *
     * @param change names the change: sent twice, it is made once
     */
    public record NewTime(UUID change, long slot, String facility, String day, String time, boolean expired) {
        static NewTime of(ChangeDraft draft) {
            return new NewTime(
                    draft.holdId(),
                    draft.slot().id(),
                    draft.slot().facilityName(),
                    DayWords.fullDay(draft.slot().day()),
                    DayWords.time(draft.slot().start()),
                    draft.expired());
        }
    }

    @GetMapping("/change/confirm")
    String confirm(@RequestParam Optional<String> anew, Model model) {
        BookingParty who = current.party();
        Optional<BookingView> booking = after.booking(who);
        if (booking.isEmpty()) {
            return AfterScreen.RECEIPT;
        }
        Optional<ChangeDraft> draft = after.draft(booking.get(), who).filter(ChangeDraft::chosen);
        if (draft.isEmpty()) {
            return TO_TIME;
        }
        after.fill(booking.get(), who, model);
        model.addAttribute("wanted", NewTime.of(draft.get()));
        model.addAttribute("anew", anew.isPresent());
        return "change/confirm";
    }

    @PostMapping("/change")
    String move(
            @RequestParam Optional<String> change,
            @RequestParam Optional<String> slot,
            Model model,
            HttpServletResponse response) {
        BookingParty who = current.party();
        Optional<BookingView> booking = after.booking(who);
        Optional<UUID> key = change.flatMap(Ids::uuid);
        if (booking.isEmpty() || key.isEmpty()) {
            return AfterScreen.RECEIPT;
        }
        long shown = slot.filter(text -> text.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .orElse(0L);
        MoveResult result = changes.move(
                new MoveCommand(who.sessionHash(), who.ref(booking.get().id()), key.get(), shown));
        return switch (result) {
            case MoveResult.Moved moved -> "redirect:/receipt?done=moved";
            case MoveResult.Nothing nothing -> AfterScreen.RECEIPT;
            case MoveResult.ChosenAnew anew -> "redirect:/change/confirm?anew";
            case MoveResult.Refused refused -> {
                response.setStatus(HttpServletResponse.SC_CONFLICT);
                TimeScreen.Where here = new TimeScreen.Where(null, null, null, null);
                yield times.show(booking.get(), who, here, refused.reason(), model);
            }
        };
    }

    /** Keeps the booking as it is. */
    @PostMapping("/change/release")
    String release() {
        changes.release(current.party().sessionHash());
        return AfterScreen.RECEIPT;
    }
}
