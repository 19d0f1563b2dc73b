package jp.madoguchi.admin.counter;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.core.counter.WaitingHall;
import jp.madoguchi.core.counter.WalkIn;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.facility.FacilityView;
import jp.madoguchi.core.procedure.Procedures;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** 窓口の呼出し: who waits at a place today, who is at which window, and the form for people without a booking. */
@Controller
@Needs("counter.view")
class QueueController {

    private final WaitingHall hall;
    private final Facilities facilities;
    private final Procedures procedures;
    private final Permissions permissions;
    private final SecureTokens tokens;
    private final Clock clock;

    QueueController(
            WaitingHall hall,
            Facilities facilities,
            Procedures procedures,
            Permissions permissions,
            SecureTokens tokens,
            Clock clock) {
        this.hall = hall;
        this.facilities = facilities;
        this.procedures = procedures;
        this.permissions = permissions;
        this.tokens = tokens;
        this.clock = clock;
    }

    @GetMapping("/queue")
    String queue(
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String desk,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Model model) {
        List<FacilityView> places = facilities.all();
        Optional<FacilityView> chosen = Desk.place(places, place);
        model.addAttribute("places", places);
        model.addAttribute("place", chosen.orElse(null));
        model.addAttribute("desk", Desk.number(desk).orElse(null));
        model.addAttribute("deskWrong", !desk.isBlank() && Desk.number(desk).isEmpty());
        model.addAttribute("now", clock.instant());
        model.addAttribute("mayEdit", permissions.allows(CounterScreen.EDIT));
        chosen.ifPresent(one -> model.addAttribute("line", hall.today(one.id())));
        if (htmx != null && chosen.isPresent()) {
            return "admin/queue :: line";
        }
        model.addAttribute("procedures", procedures.catalogue());
        model.addAttribute("request", tokens.uuid7(clock));
        model.addAttribute("mostPeople", WalkIn.MOST_PEOPLE);
        return "admin/queue";
    }
}
