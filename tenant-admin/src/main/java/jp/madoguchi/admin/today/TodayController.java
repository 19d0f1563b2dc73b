package jp.madoguchi.admin.today;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.port.Permission;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.core.booking.DayEntry;
import jp.madoguchi.core.booking.DayList;
import jp.madoguchi.core.calls.CallList;
import jp.madoguchi.core.counter.WaitingHall;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.facility.FacilityView;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** 本日の予約 and any other day; who has come is noted here. */
@Controller
@Needs("bookings.view")
class TodayController {

    private static final Permission CALLS = new Permission("calls.view");
    private static final Permission ARRIVE = new Permission("counter.edit");

    private final DayList dayList;
    private final Facilities facilities;
    private final Permissions permissions;
    private final CallList calls;
    private final WaitingHall hall;
    private final Clock clock;

    TodayController(
            DayList dayList,
            Facilities facilities,
            Permissions permissions,
            CallList calls,
            WaitingHall hall,
            Clock clock) {
        this.dayList = dayList;
        this.facilities = facilities;
        this.permissions = permissions;
        this.calls = calls;
        this.hall = hall;
        this.clock = clock;
    }

    @GetMapping("/")
    String day(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable Long facility,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Model model) {
        LocalDate today = LocalDate.now(clock);
        LocalDate shown = day == null ? today : day;
        List<FacilityView> places = facilities.all();
        List<DayEntry> entries = dayList.of(shown, facility);
        model.addAttribute("list", TodayPage.of(shown, facility, places, entries));
        model.addAttribute(
                "tickets",
                hall.numbers(entries.stream().map(DayEntry::bookingId).toList()));
        model.addAttribute("mayArrive", shown.equals(today) && permissions.allows(ARRIVE));
        model.addAttribute("isToday", shown.equals(today));
        model.addAttribute("now", clock.instant());
        model.addAttribute("mayPrint", permissions.allows(TodayScreen.PRINT));
        model.addAttribute("calls", permissions.allows(CALLS) ? calls.due().size() : 0);
        return htmx == null ? "admin/today" : "admin/today :: list";
    }
}
