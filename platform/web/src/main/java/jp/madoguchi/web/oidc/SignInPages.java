package jp.madoguchi.web.oidc;

import jakarta.servlet.http.HttpServletResponse;
import jp.madoguchi.base.port.Needs;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages around signing in at Keycloak; open to everybody. An application that has them imports this class. */
@Controller
@Needs(Needs.NOTHING)
public class SignInPages {

    /** A sign-in came to nothing and can be begun anew. */
    public static final String FAILED = "/sign-in/failed";

    /** Keycloak does not answer. */
    static final String CLOSED = "/sign-in/closed";

    /** The session has ended. */
    public static final String SIGNED_OUT = "/signed-out";

    @GetMapping(FAILED)
    String failed(HttpServletResponse response, Model model) {
        return page("failed", HttpStatus.BAD_REQUEST, response, model);
    }

    @GetMapping(CLOSED)
    String closed(HttpServletResponse response, Model model) {
        return page("closed", HttpStatus.SERVICE_UNAVAILABLE, response, model);
    }

    @GetMapping(SIGNED_OUT)
    String signedOut(HttpServletResponse response, Model model) {
        return page("signed-out", HttpStatus.OK, response, model);
    }

    private static String page(String kind, HttpStatus status, HttpServletResponse response, Model model) {
        response.setStatus(status.value());
        model.addAttribute("kind", kind);
        return "ui/sign-in";
    }
}
