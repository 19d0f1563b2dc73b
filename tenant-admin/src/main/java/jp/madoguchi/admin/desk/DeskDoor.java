package jp.madoguchi.admin.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.bookingweb.party.BookingParty;
import jp.madoguchi.core.invitee.DeskPeople;
import jp.madoguchi.core.invitee.DeskPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/** Lets a booking screen be reached only for a person whom this session serves, and names that person on it. */
@Component
class DeskDoor implements HandlerInterceptor {

    private final DeskPeople people;
    private final Receptions receptions;
    private final DeskMember member;

    DeskDoor(DeskPeople people, Receptions receptions, DeskMember member) {
        this.people = people;
        this.receptions = receptions;
        this.member = member;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        DeskPerson person = people.find(id(request)).orElseThrow(DeskDoor::notFound);
        Reception reception =
                receptions.find(request, person.id()).orElseThrow(() -> new NotServed(person, NotServed.Why.ENDED));
        if (!member.sees(person)) {
            throw new NotServed(person, NotServed.Why.ELSEWHERE);
        }
        request.setAttribute(Served.ATTRIBUTE, new Served(person, reception, party(request, person, reception)));
        return true;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView answer) {
        String view = answer == null ? null : answer.getViewName();
        if (answer != null
                && view != null
                && !view.startsWith("redirect:")
                && request.getAttribute(Served.ATTRIBUTE) instanceof Served served) {
            answer.addObject("pageBar", "admin/desk-bar");
            answer.addObject("desk", DeskBar.of(served, member, answer.getModel()));
        }
    }

    private BookingParty party(HttpServletRequest request, DeskPerson person, Reception reception) {
        return new BookingParty(
                receptions.holdKey(request, person.id()),
                person.id(),
                person.procedure(),
                person.slotGroup(),
                member.audience(),
                request.getRemoteAddr(),
                null,
                reception.lateReason() != null && member.mayBeLate());
    }

    private static UUID id(HttpServletRequest request) {
        try {
            Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
            return UUID.fromString(String.valueOf(variables instanceof Map<?, ?> map ? map.get("id") : ""));
        } catch (IllegalArgumentException e) {
            throw notFound();
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
