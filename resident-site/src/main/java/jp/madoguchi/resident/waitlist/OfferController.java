package jp.madoguchi.resident.waitlist;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.bookingweb.party.BookingParty;
import jp.madoguchi.bookingweb.party.CurrentParty;
import jp.madoguchi.core.invitee.ResidentSession;
import jp.madoguchi.core.waiting.AcceptResult;
import jp.madoguchi.core.waiting.OfferView;
import jp.madoguchi.core.waiting.WaitingOffers;
import jp.madoguchi.resident.session.CurrentResident;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Offers of places. A mail's link shows one and changes nothing; only its signed-in person takes it, by a button. */
@Controller
class OfferController {
    private static final String OVER = "resident/waitlist-over";

    private final WaitingOffers offers;
    private final WaitScreen screen;
    private final CurrentResident resident;
    private final CurrentParty current;

    OfferController(WaitingOffers offers, WaitScreen screen, CurrentResident resident, CurrentParty current) {
        this.offers = offers;
        this.screen = screen;
        this.resident = resident;
        this.current = current;
    }

    @GetMapping({"/W/{token}", "/w/{token}"})
    String open(@PathVariable String token, Model model, HttpServletRequest request, HttpServletResponse response) {
        secret(request, response);
        Optional<OfferView> offer = offers.find(token);
        if (offer.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return OVER;
        }
        Optional<UUID> signedIn = resident.find().map(ResidentSession::inviteeId);
        if (signedIn.filter(offer.get().inviteeId()::equals).isPresent()) {
            return offer.get().open() ? "redirect:/waiting" : OVER;
        }
        if (!offer.get().open()) {
            return OVER;
        }
        model.addAttribute("other", signedIn.isPresent());
        model.addAttribute("token", token);
        return screen.offer(offer.get(), "signin", model);
    }

    @PostMapping("/W/{token}/decline")
    String declineByLink(
            @PathVariable String token, Model model, HttpServletRequest request, HttpServletResponse response) {
        secret(request, response);
        if (offers.decline(token)) {
            model.addAttribute("done", "waitlist.declined");
        }
        return OVER;
    }

    @PostMapping("/waiting/accept")
    String accept(@RequestParam(defaultValue = "") String offer, Model model, HttpServletResponse response) {
        BookingParty who = current.party();
        AcceptResult result = uuid(offer)
                .map(id -> offers.accept(id, who.sessionHash(), who.inviteeId()))
                .orElseGet(AcceptResult.Over::new);
        return switch (result) {
            case AcceptResult.Taken taken -> "redirect:/booking";
            case AcceptResult.Booked booked -> "redirect:/receipt";
            case AcceptResult.Over over -> over("waitlist.offer.over", model, response);
            case AcceptResult.Refused refused -> over("waitlist.offer.refused", model, response);
        };
    }

    @PostMapping("/waiting/decline")
    String decline(@RequestParam(defaultValue = "") String offer) {
        UUID who = current.party().inviteeId();
        return uuid(offer).filter(id -> offers.decline(id, who)).isPresent()
                ? "redirect:/waiting?done=declined"
                : "redirect:/waiting";
    }

    private static String over(String key, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("why", key);
        return OVER;
    }

    private static void secret(HttpServletRequest request, HttpServletResponse response) {
        request.setAttribute("madoguchi.secret-in-path", true);
        response.setHeader("Referrer-Policy", "no-referrer");
    }

    private static Optional<UUID> uuid(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
