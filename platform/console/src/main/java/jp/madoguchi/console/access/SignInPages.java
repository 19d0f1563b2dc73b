package jp.madoguchi.console.access;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages around signing in; open to everybody. */
@Controller
class SignInPages {

    static final String FAILED = "/sign-in/failed";
    static final String CLOSED = "/sign-in/closed";
    static final String SIGNED_OUT = "/signed-out";

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
        return "console/sign-in";
    }
}
