package jp.madoguchi.admin.visit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.core.visit.Visit;
import jp.madoguchi.core.visit.VisitDoor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The operators' way in, by the link from their console, and out. */
@Controller
@Needs(Needs.NOTHING)
class VisitDoorController {

    static final String ENDED = "/sign-in/visit-ended";
    static final String LEAVE = "/visit/leave";

    private static final String DOOR = "admin/visit-door";

    private final VisitDoor door;
    private final VisitSessions sessions;

    VisitDoorController(VisitDoor door, VisitSessions sessions) {
        this.door = door;
        this.sessions = sessions;
    }

    /** Only shows the button: whatever follows links on its own must not use up the one that works once. */
    @GetMapping("/sign-in/visit")
    String door(@RequestParam(defaultValue = "") String token, HttpServletRequest request, Model model) {
        request.setAttribute("madoguchi.secret-in-path", true);
        model.addAttribute("kind", "door");
        model.addAttribute("token", token);
        return DOOR;
    }

    @PostMapping("/sign-in/visit")
    String enter(
            @RequestParam(defaultValue = "") String token,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<Visit> visit = door.open(token);
        if (visit.isEmpty()) {
            response.setStatus(HttpStatus.GONE.value());
            model.addAttribute("kind", "used");
            return DOOR;
        }
        sessions.begin(visit.get(), request, response);
        return "redirect:/";
    }

    @Needs(Needs.SIGNED_IN)
    @PostMapping(LEAVE)
    String leave(HttpServletRequest request) {
        Visitor.find().ifPresent(visitor -> door.end(visitor.visit(), visitor.actor()));
        sessions.forget(request);
        return "redirect:" + ENDED;
    }

    @GetMapping(ENDED)
    String ended(Model model) {
        model.addAttribute("kind", "ended");
        return DOOR;
    }
}
