package jp.madoguchi.admin.slots;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.planning.WeekPlan;
import jp.madoguchi.core.planning.WeekPlans;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The week of one place: capacity, booked and free, and the forms that change it. */
@Controller
@Needs("slots.view")
@RequestMapping("/slots")
class SlotsController {

    private final WeekPlans weeks;
    private final Choosing choosing;
    private final Facilities facilities;
    private final Permissions permissions;

    SlotsController(WeekPlans weeks, Choosing choosing, Facilities facilities, Permissions permissions) {
        this.weeks = weeks;
        this.choosing = choosing;
        this.facilities = facilities;
        this.permissions = permissions;
    }

    @GetMapping
    String week(
            @RequestParam(required = false) @Nullable Long facility,
            @RequestParam(required = false) @Nullable String group,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate week,
            Model model) {
        model.addAttribute("mayPublish", permissions.allows(SlotsScreen.PUBLISH));
        model.addAttribute("mayEdit", permissions.allows(SlotsScreen.EDIT));
        Optional<Chosen> chosen = choosing.choose(facility, group, week);
        model.addAttribute("places", chosen.map(Chosen::places).orElseGet(facilities::all));
        chosen.ifPresent(one -> {
            WeekPlan plan = weeks.of(one.place().id(), one.group().code(), one.monday());
            model.addAttribute("chosen", one);
            model.addAttribute("grid", WeekGrid.of(plan));
            model.addAttribute("bookable", plan.bookable());
            model.addAttribute("today", choosing.today());
            model.addAttribute("lengths", List.of(60, 30, 20, 15, 10));
        });
        return "admin/slots";
    }
}
