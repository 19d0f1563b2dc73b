package jp.madoguchi.admin.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.core.booking.BookingChanges;
import jp.madoguchi.core.booking.BookingState;
import jp.madoguchi.core.booking.BookingView;
import jp.madoguchi.core.booking.PersonBookings;
import jp.madoguchi.core.invitee.DeskPeople;
import jp.madoguchi.core.invitee.DeskPerson;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A person's card: what they come for, what stands and what was, and where to go on from here. */
@Controller
@Needs("desk.use")
@RequestMapping("/desk/people/{id}")
class PersonController {

    /** Where a reception may begin; anything else begins at the calendar. */
    private static final Map<String, String> STARTS = Map.of(
            "receipt", "/receipt",
            "time", "/change/time",
            "people", "/change/people",
            "cancel", "/change/cancel");

    private final DeskPeople people;
    private final PersonBookings bookings;
    private final BookingChanges changes;
    private final Receptions receptions;
    private final DeskMember member;

    PersonController(
            DeskPeople people,
            PersonBookings bookings,
            BookingChanges changes,
            Receptions receptions,
            DeskMember member) {
        this.people = people;
        this.bookings = bookings;
        this.changes = changes;
        this.receptions = receptions;
        this.member = member;
    }

    @GetMapping
    String show(@PathVariable UUID id, HttpServletRequest request, Model model) {
        DeskPerson person = person(id);
        List<BookingView> all = bookings.of(id);
        Optional<BookingView> standing = all.stream()
                .filter(booking -> booking.state() == BookingState.BOOKED)
                .findFirst();
        model.addAttribute("person", person);
        model.addAttribute("birthDate", DeskBar.birth(person.birthDate()));
        model.addAttribute("elsewhere", !member.sees(person));
        model.addAttribute("worksNow", member.worksNow());
        model.addAttribute("served", receptions.find(request, id).isPresent());
        model.addAttribute("standing", standing.map(CardBooking::of).orElse(null));
        model.addAttribute(
                "rights",
                standing.map(booking -> changes.rights(booking, member.audience()))
                        .orElse(null));
        model.addAttribute(
                "past",
                all.stream()
                        .filter(booking -> booking.state() != BookingState.BOOKED)
                        .map(CardBooking::of)
                        .toList());
        return "admin/desk-person";
    }

    /** Begins to serve the person. */
    @PostMapping("/start")
    String start(@PathVariable UUID id, @RequestParam Optional<String> at, HttpServletRequest request) {
        DeskPerson person = person(id);
        if (!member.worksNow()) {
            throw new NotServed(person, NotServed.Why.CLOSED);
        }
        if (!member.sees(person)) {
            throw new NotServed(person, NotServed.Why.ELSEWHERE);
        }
        receptions.start(request, id);
        return "redirect:" + DeskConfiguration.RECEPTIONS + id
                + at.map(STARTS::get).orElse("/calendar");
    }

    private DeskPerson person(UUID id) {
        return people.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
