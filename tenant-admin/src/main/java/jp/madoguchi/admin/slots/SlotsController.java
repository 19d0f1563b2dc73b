package jp.madoguchi.admin.slots;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.core.calendar.OpenDays;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.facility.FacilityView;
import jp.madoguchi.core.slot.SlotBoard;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The week of one place: capacity, booked and free. */
@Controller
@Needs("slots.view")
@RequestMapping("/slots")
class SlotsController {

    private final SlotBoard board;
    private final OpenDays openDays;
    private final Facilities facilities;
    private final Permissions permissions;
    private final Clock clock;

    SlotsController(SlotBoard board, OpenDays openDays, Facilities facilities, Permissions permissions, Clock clock) {
        this.board = board;
        this.openDays = openDays;
        this.facilities = facilities;
        this.permissions = permissions;
        this.clock = clock;
    }

    @GetMapping
    String week(
            @RequestParam(required = false) @Nullable Long facility,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate week,
            Model model) {
        LocalDate day = week == null ? LocalDate.now(clock) : week;
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<FacilityView> places = facilities.all();
        model.addAttribute("places", places);
        model.addAttribute("monday", monday);
        model.addAttribute("mayPublish", permissions.allows(SlotsScreen.PUBLISH));
        places.stream()
                .filter(place -> facility == null || place.id() == facility)
                .findFirst()
                .ifPresent(place -> show(place, monday, model));
        return "admin/slots";
    }

    private void show(FacilityView place, LocalDate monday, Model model) {
        LocalDate sunday = monday.plusDays(6);
        Map<LocalDate, String> closed = new HashMap<>();
        monday.datesUntil(sunday.plusDays(1))
                .forEach(day -> openDays.closedReason(place.id(), day).ifPresent(reason -> closed.put(day, reason)));
        model.addAttribute("place", place);
        model.addAttribute("board", WeekBoard.of(monday, board.between(place.id(), monday, sunday), closed));
    }
}
