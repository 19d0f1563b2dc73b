package jp.madoguchi.admin.counter;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.core.counter.HallBoard;
import jp.madoguchi.core.counter.WaitingHall;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.facility.FacilityView;
import jp.madoguchi.web.asset.Assets;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The screen in the waiting hall: numbers, windows and how many wait. It has no menu, no names and nothing to press. */
@Controller
@Needs("counter.watch")
class WatchController {

    private static final String STYLE = Assets.versioned("/ui/watch.css");

    private final WaitingHall hall;
    private final Facilities facilities;
    private final Clock clock;

    WatchController(WaitingHall hall, Facilities facilities, Clock clock) {
        this.hall = hall;
        this.facilities = facilities;
        this.clock = clock;
    }

    @GetMapping("/watch")
    String screen(@RequestParam(defaultValue = "") String place, Model model) {
        List<FacilityView> places = facilities.all();
        model.addAttribute("places", places);
        model.addAttribute("style", STYLE);
        Optional<FacilityView> chosen = Desk.place(places, place);
        if (chosen.isEmpty()) {
            return "admin/watch-places";
        }
        fill(chosen.get().id(), hall.board(chosen.get().id()), model);
        model.addAttribute("place", chosen.get());
        return "admin/watch";
    }

    /** The numbers alone, or nothing to change (204) where they are what the screen has. */
    @GetMapping("/watch/board")
    ModelAndView board(
            @RequestParam(defaultValue = "0") long place, @RequestParam(defaultValue = "") String seen, Model model) {
        HallBoard board = hall.board(place);
        fill(place, board, model);
        if (board.mark().equals(seen)) {
            ModelAndView nothing = new ModelAndView((shown, request, response) -> {});
            nothing.setStatus(HttpStatus.NO_CONTENT);
            return nothing;
        }
        model.addAttribute("changed", true);
        return new ModelAndView("admin/watch :: board", model.asMap());
    }

    private void fill(long place, HallBoard board, Model model) {
        model.addAttribute("board", board);
        model.addAttribute("placeId", place);
        model.addAttribute("now", clock.instant());
    }
}
