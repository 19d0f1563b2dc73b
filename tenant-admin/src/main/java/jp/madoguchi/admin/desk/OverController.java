package jp.madoguchi.admin.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.bookingweb.DayWords;
import jp.madoguchi.bookingweb.availability.CalendarChoice;
import jp.madoguchi.bookingweb.availability.CalendarScreen;
import jp.madoguchi.bookingweb.party.BookingParty;
import jp.madoguchi.core.booking.BookingChanges;
import jp.madoguchi.core.booking.BookingService;
import jp.madoguchi.core.booking.HoldCommand;
import jp.madoguchi.core.booking.HoldResult;
import jp.madoguchi.core.slot.SlotBoard;
import jp.madoguchi.core.slot.SlotNumbers;
import jp.madoguchi.core.slot.SlotView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Keeps a place in a full slot, for those who may and say why (久留米 7(2)④). Everything after it is as ever. */
@Controller
@Needs("booking.overbook")
@RequestMapping("/desk/p/{id}/over")
class OverController {

    private final SlotBoard board;
    private final BookingService bookings;
    private final BookingChanges changes;
    private final CalendarScreen calendar;
    private final DeskParty current;

    OverController(
            SlotBoard board,
            BookingService bookings,
            BookingChanges changes,
            CalendarScreen calendar,
            DeskParty current) {
        this.board = board;
        this.bookings = bookings;
        this.changes = changes;
        this.calendar = calendar;
        this.current = current;
    }

    /** A slot and how full it is, in words. */
    public record FullSlot(long id, String place, String day, String time, int capacity, int booked) {}

    @GetMapping
    String ask(@RequestParam Optional<String> slot, @RequestParam Optional<String> change, Model model) {
        return page(slot(slot), change.isPresent(), null, model);
    }

    /** @param change there when the booking that stands is to have the place */
    @PostMapping
    String keep(
            @RequestParam Optional<String> slot,
            @RequestParam Optional<String> reason,
            @RequestParam Optional<String> change,
            Model model,
            HttpServletResponse response) {
        FullSlot full = slot(slot);
        Optional<String> why = reason.flatMap(Reason::of);
        if (why.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page(full, change.isPresent(), "desk.over.reason.missing", model);
        }
        BookingParty who = current.party();
        HoldCommand wish = new HoldCommand(who.sessionHash(), who.inviteeId(), full.id(), who.audience(), why.get());
        return change.isPresent() ? change(wish, full, who, model, response) : book(wish, who, model, response);
    }

    private String book(HoldCommand wish, BookingParty who, Model model, HttpServletResponse response) {
        return switch (bookings.hold(wish)) {
            case HoldResult.Held held -> "redirect:/booking";
            case HoldResult.AlreadyBooked booked -> "redirect:/receipt?already";
            case HoldResult.Full gone -> refused("calendar.gone", who, model, response);
            case HoldResult.Closed closed -> refused(closed.reason(), who, model, response);
        };
    }

    private String change(
            HoldCommand wish, FullSlot full, BookingParty who, Model model, HttpServletResponse response) {
        Optional<HoldResult> result =
                bookings.activeOf(who.inviteeId()).map(booking -> changes.hold(wish, who.ref(booking.id())));
        if (result.isEmpty()) {
            return "redirect:/receipt";
        }
        String problem = switch (result.get()) {
            case HoldResult.Held held -> "";
            case HoldResult.AlreadyBooked booked -> "booking.change.already-booked";
            case HoldResult.Full gone -> "booking.change.full";
            case HoldResult.Closed closed -> closed.reason();
        };
        if (problem.isEmpty()) {
            return "redirect:/change/confirm";
        }
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        return page(full, true, problem, model);
    }

    private String refused(String key, BookingParty who, Model model, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        return calendar.show(CalendarChoice.START, who, key, model);
    }

    private String page(FullSlot full, boolean change, @Nullable String problem, Model model) {
        model.addAttribute("full", full);
        model.addAttribute("change", change);
        model.addAttribute("problem", problem);
        return "admin/desk-over";
    }

    /** @throws ResponseStatusException 404 for a slot that the member does not see */
    private FullSlot slot(Optional<String> typed) {
        long id = typed.filter(text -> text.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .orElse(0L);
        SlotNumbers numbers = board.numbers(List.of(id)).get(id);
        SlotView slot = numbers == null ? null : board.find(id).orElse(null);
        if (numbers == null || slot == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new FullSlot(
                id,
                slot.facilityName(),
                DayWords.fullDay(slot.day()),
                DayWords.time(slot.start()),
                numbers.capacity(),
                numbers.booked());
    }
}
