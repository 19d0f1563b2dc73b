package jp.madoguchi.bookingweb.availability;

import java.util.Optional;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.bookingweb.party.CurrentParty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The calendar's page. */
@Controller
@Needs("desk.use")
class CalendarController {

    private final CalendarScreen screen;
    private final CurrentParty current;

    CalendarController(CalendarScreen screen, CurrentParty current) {
        this.screen = screen;
        this.current = current;
    }

    @GetMapping("/calendar")
    String show(
            @RequestParam Optional<String> facility,
            @RequestParam Optional<String> from,
            @RequestParam Optional<String> days,
            @RequestParam Optional<String> view,
            @RequestParam Optional<String> people,
            Model model) {
        return screen.show(
                CalendarChoice.of(orNull(facility), orNull(from), orNull(days), orNull(view), orNull(people)),
                current.party(),
                null,
                model);
    }

    private static @Nullable String orNull(Optional<String> text) {
        return text.orElse(null);
    }
}
