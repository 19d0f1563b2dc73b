package jp.madoguchi.admin.access;

import jakarta.servlet.http.HttpServletResponse;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.web.oidc.KeycloakRealm;
import jp.madoguchi.web.oidc.SignInPages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Why somebody who has signed in may not enter; open to everybody, and the same for everybody. */
@Controller
@Needs(Needs.NOTHING)
class RefusalPages {

    static final String REFUSED = "/sign-in/refused";
    static final String STOPPED = "/sign-in/stopped";
    static final String ELSEWHERE = "/sign-in/elsewhere";

    private final KeycloakRealm realm;

    RefusalPages(KeycloakRealm realm) {
        this.realm = realm;
    }

    /** Reached by a forward from any method as well. */
    @RequestMapping(REFUSED)
    String refused(HttpServletResponse response, Model model) {
        return page("refused", response, model);
    }

    /** Reached by a forward from any method as well. */
    @RequestMapping(STOPPED)
    String stopped(HttpServletResponse response, Model model) {
        return page("stopped", response, model);
    }

    /** Reached by a forward from any method as well. */
    @RequestMapping(ELSEWHERE)
    String elsewhere(HttpServletResponse response, Model model) {
        return page("elsewhere", response, model);
    }

    /** Keycloak still knows the person who was refused: it must forget them before another can sign in. */
    @PostMapping("/sign-in/other")
    String other() {
        String back = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(SignInPages.SIGNED_OUT)
                .toUriString();
        return "redirect:"
                + UriComponentsBuilder.fromUriString(realm.endSession())
                        .queryParam("client_id", AccessConfiguration.CLIENT)
                        .queryParam("post_logout_redirect_uri", back)
                        .encode()
                        .toUriString();
    }

    private static String page(String kind, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.FORBIDDEN.value());
        model.addAttribute("kind", kind);
        return "admin/refused";
    }
}
