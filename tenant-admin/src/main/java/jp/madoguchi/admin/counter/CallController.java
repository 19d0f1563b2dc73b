package jp.madoguchi.admin.counter;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.core.counter.Arrivals;
import jp.madoguchi.core.counter.BookedAnew;
import jp.madoguchi.core.counter.CallResult;
import jp.madoguchi.core.counter.Windows;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The buttons of a window: next, call, again, serve, finish, put back, gone; and an arrival noted by mistake. */
@Controller
@Needs("counter.edit")
@RequestMapping("/queue")
class CallController {

    private final Windows windows;
    private final Arrivals arrivals;
    private final ArrivalWords words;

    CallController(Windows windows, Arrivals arrivals, ArrivalWords words) {
        this.windows = windows;
        this.arrivals = arrivals;
        this.words = words;
    }

    @PostMapping("/next")
    String next(@RequestParam long place, @RequestParam(defaultValue = "") String desk, RedirectAttributes next) {
        return atDesk(desk, next, number -> windows.next(place, number), Long.toString(place));
    }

    @PostMapping("/{id}/call")
    String call(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String desk,
            RedirectAttributes next) {
        return atDesk(desk, next, number -> windows.call(id, number), place);
    }

    @PostMapping("/{id}/{press}")
    String press(
            @PathVariable UUID id,
            @PathVariable String press,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String desk,
            RedirectAttributes next) {
        TicketPress pressed =
                TicketPress.of(press).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        words.tell(pressed.on(windows, id), pressed.done(), next);
        return "redirect:" + Desk.address(place, desk);
    }

    @PostMapping("/{id}/undo")
    String undo(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String desk,
            RedirectAttributes next) {
        try {
            boolean undone = arrivals.undo(id);
            next.addFlashAttribute(
                    undone ? "done" : "failed", words.text("admin-counter." + (undone ? "undone" : "overtaken")));
        } catch (BookedAnew e) {
            next.addFlashAttribute("failed", words.text("admin-counter.booked-anew"));
        }
        return "redirect:" + Desk.address(place, desk);
    }

    private String atDesk(String desk, RedirectAttributes next, Function<Integer, CallResult> press, String place) {
        Optional<Integer> number = Desk.number(desk);
        if (number.isEmpty()) {
            next.addFlashAttribute("failed", words.text("admin-counter.desk.wrong"));
        } else {
            words.tell(press.apply(number.get()), "called", next);
        }
        return "redirect:" + Desk.address(place, desk);
    }
}
