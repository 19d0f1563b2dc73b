package jp.madoguchi.admin.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.port.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Ends a reception, or lets it go on after the deadline. */
@Controller
@RequestMapping("/desk/p/{id}")
class ReceptionController {

    private final Receptions receptions;
    private final DeskMember member;

    ReceptionController(Receptions receptions, DeskMember member) {
        this.receptions = receptions;
        this.member = member;
    }

    /** Gives back what is kept and leaves the person. */
    @PostMapping("/end")
    @Needs("desk.use")
    String end(@PathVariable UUID id, HttpServletRequest request) {
        receptions.end(request, id);
        return "redirect:/desk";
    }

    /** Without a reason, or where the city does not want it, everything stays as it is. */
    @PostMapping("/late")
    @Needs("booking.any-time")
    String late(@PathVariable UUID id, @RequestParam Optional<String> reason, HttpServletRequest request) {
        Optional<String> given = reason.flatMap(Reason::of);
        if (given.isPresent() && member.mayBeLate()) {
            receptions.allowLate(request, id, given.get());
        }
        return "redirect:/receipt" + (given.isPresent() ? "" : "?reason");
    }
}
