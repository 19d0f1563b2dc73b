package jp.madoguchi.admin.people;

import java.util.Optional;
import jp.madoguchi.base.port.FacilityScope;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.core.booking.BookingService;
import jp.madoguchi.core.booking.DayList;
import jp.madoguchi.core.invitee.InviteeView;
import jp.madoguchi.core.invitee.Invitees;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How many people may book, and one of them by 予約ID; the number travels in a body, never in an address. */
@Controller
@Needs("people.view")
@RequestMapping("/people")
class PeopleController {

    private final Invitees invitees;
    private final BookingService bookings;
    private final DayList dayList;
    private final FacilityScope scope;

    PeopleController(Invitees invitees, BookingService bookings, DayList dayList, FacilityScope scope) {
        this.invitees = invitees;
        this.bookings = bookings;
        this.dayList = dayList;
        this.scope = scope;
    }

    @GetMapping
    String count(Model model) {
        counts(model);
        model.addAttribute("number", "");
        return "admin/people";
    }

    @PostMapping
    String find(@RequestParam String number, Model model) {
        counts(model);
        model.addAttribute("number", number);
        model.addAttribute("searched", true);
        Optional<InviteeView> person = invitees.byNumber(number);
        person.ifPresent(found -> {
            model.addAttribute("person", found);
            bookings.activeOf(found.id())
                    .ifPresent(booking -> model.addAttribute(
                            scope.covers(booking.facilityId()) ? "booking" : "bookedElsewhere", booking));
        });
        return "admin/people";
    }

    private void counts(Model model) {
        model.addAttribute("people", invitees.count());
        model.addAttribute("upcoming", dayList.upcoming());
    }
}
