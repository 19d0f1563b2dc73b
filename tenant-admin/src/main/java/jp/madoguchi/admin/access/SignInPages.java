package jp.madoguchi.admin.access;

import jakarta.servlet.http.HttpServletResponse;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.web.oidc.KeycloakRealm;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Pages around signing in; open to everybody, and the same for everybody. */
@Controller
@Needs(Needs.NOTHING)
class SignInPages {

    static final String REFUSED = "/sign-in/refused";
    static final String STOPPED = "/sign-in/stopped";
    static final String ELSEWHERE = "/sign-in/elsewhere";
    static final String FAILED = "/sign-in/failed";
    static final String CLOSED = "/sign-in/closed";
    static final String SIGNED_OUT = "/signed-out";

    private final KeycloakRealm realm;

    SignInPages(KeycloakRealm realm) {
        this.realm = realm;
    }

    /** Reached by a forward from any method as well. */
    @RequestMapping(REFUSED)
    String refused(HttpServletResponse response, Model model) {
        return page("refused", HttpStatus.FORBIDDEN, response, model);
    }

    /** Reached by a forward from any method as well. */
    @RequestMapping(STOPPED)
    String stopped(HttpServletResponse response, Model model) {
        return page("stopped", HttpStatus.FORBIDDEN, response, model);
    }

    /** Reached by a forward from any method as well. */
    @RequestMapping(ELSEWHERE)
    String elsewhere(HttpServletResponse response, Model model) {
        return page("elsewhere", HttpStatus.FORBIDDEN, response, model);
    }

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

    /** Keycloak still knows the person who was refused: it must forget them before another can sign in. */
    @PostMapping("/sign-in/other")
    String other() {
        String back = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(SIGNED_OUT)
                .toUriString();
        return "redirect:"
                + UriComponentsBuilder.fromUriString(realm.endSession())
                        .queryParam("client_id", AccessConfiguration.CLIENT)
                        .queryParam("post_logout_redirect_uri", back)
                        .encode()
                        .toUriString();
    }

    private static String page(String kind, HttpStatus status, HttpServletResponse response, Model model) {
        response.setStatus(status.value());
        model.addAttribute("kind", kind);
        return "admin/sign-in";
    }
}
