package jp.madoguchi.core.rehearsal;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page of both sites, error pages too, whether this is a rehearsal; the frame shows the banner. */
@ControllerAdvice
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class RehearsalAdvice {

    private final Rehearsals rehearsals;

    RehearsalAdvice(Rehearsals rehearsals) {
        this.rehearsals = rehearsals;
    }

    @ModelAttribute("rehearsal")
    boolean rehearsal(HttpServletResponse response) {
        boolean here = rehearsals.here();
        if (here) {
            response.setHeader("X-Robots-Tag", "noindex, nofollow");
        }
        return here;
    }
}
