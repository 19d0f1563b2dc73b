package jp.madoguchi.admin.counter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.core.booking.BookingState;
import jp.madoguchi.core.bookinglist.BookingFilter;
import jp.madoguchi.core.bookinglist.BookingList;
import jp.madoguchi.core.bookinglist.BookingSort;
import jp.madoguchi.core.bookinglist.ListedBooking;
import jp.madoguchi.core.counter.Arrivals;
import jp.madoguchi.core.counter.WalkIn;
import jp.madoguchi.core.counter.WalkIns;
import jp.madoguchi.core.kernel.JapanTime;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** People come: by a press in the day's list, by a number that is read or typed, or without a booking. */
@Controller
@Needs("counter.edit")
class ArrivalController {

    private static final int LOOKED_AT = 100;

    private final Arrivals arrivals;
    private final WalkIns walkIns;
    private final BookingList bookings;
    private final ArrivalWords words;
    private final Clock clock;

    ArrivalController(Arrivals arrivals, WalkIns walkIns, BookingList bookings, ArrivalWords words, Clock clock) {
        this.arrivals = arrivals;
        this.walkIns = walkIns;
        this.bookings = bookings;
        this.words = words;
        this.clock = clock;
    }

    /** From the list of the day, to which it returns. */
    @PostMapping("/arrivals")
    String arrive(
            @RequestParam UUID booking, @RequestParam(defaultValue = "") String facility, RedirectAttributes next) {
        words.tell(arrivals.arrive(booking), next);
        return "redirect:/" + (facility.matches("[0-9]{1,18}") ? "?facility=" + facility : "");
    }

    /** By 受付番号 or 予約ID, as a reader types it. */
    @PostMapping("/queue/arrivals")
    String read(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String desk,
            RedirectAttributes next) {
        Optional<ListedBooking> found = number.isBlank() ? Optional.empty() : find(number);
        if (found.isPresent()) {
            words.tell(arrivals.arrive(found.get().id()), next);
        } else {
            next.addFlashAttribute("failed", words.text("admin-counter.refused.unknown-booking"));
        }
        return "redirect:" + Desk.address(place, desk);
    }

    @PostMapping("/queue/walk-ins")
    String walkIn(
            @RequestParam long place,
            @RequestParam(defaultValue = "") String procedure,
            @RequestParam(defaultValue = "") String people,
            @RequestParam(defaultValue = "") String reservation,
            @RequestParam UUID request,
            @RequestParam(defaultValue = "") String desk,
            RedirectAttributes next) {
        int count = Desk.number(people).orElse(0);
        words.tell(walkIns.register(new WalkIn(place, procedure, count, reservation, request)), next);
        if (next.getFlashAttributes().containsKey("failed")) {
            next.addFlashAttribute("typedProcedure", procedure);
            next.addFlashAttribute("typedPeople", people);
            next.addFlashAttribute("typedReservation", reservation);
        }
        return "redirect:" + Desk.address(Long.toString(place), desk) + "#walk-in";
    }

    /** Today's booking first, one that still stands before the others. */
    private Optional<ListedBooking> find(String number) {
        LocalDate today = JapanTime.today(clock);
        BookingFilter filter = new BookingFilter(today, today, Set.of(), null, null, null, number, false);
        return bookings.page(filter, BookingSort.MADE, null, LOOKED_AT).bookings().stream()
                .min(Comparator.comparing(
                                (ListedBooking booking) -> !booking.day().equals(today))
                        .thenComparing(booking -> booking.state() != BookingState.BOOKED));
    }
}
