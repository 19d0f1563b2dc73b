package jp.madoguchi.resident.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.madoguchi.core.booking.BookingService;
import jp.madoguchi.core.invitee.ResidentSessions;
import jp.madoguchi.core.invitee.SignIn;
import jp.madoguchi.core.invitee.SignInResult;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.resident.session.CurrentResident;
import jp.madoguchi.resident.session.SessionCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Signing in and out. Whoever has a booking is shown its confirmation at once. */
@Controller
class SignInController {

    /** A request attribute: the path holds a secret, so no access log writes it (see application.properties). */
    static final String SECRET_IN_PATH = "madoguchi.secret-in-path";

    private static final String VIEW = "resident/signin";

    private final SignIn signIn;
    private final ResidentSessions sessions;
    private final BookingService bookings;
    private final CurrentResident resident;
    private final CitySettings settings;

    SignInController(
            SignIn signIn,
            ResidentSessions sessions,
            BookingService bookings,
            CurrentResident resident,
            CitySettings settings) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.bookings = bookings;
        this.resident = resident;
        this.settings = settings;
    }

    @GetMapping("/signin")
    String show(Model model, HttpServletRequest request) {
        model.addAttribute("signIn", SignInForm.EMPTY);
        if (request.getParameter("again") != null) {
            model.addAttribute("notice", "signin.again");
        } else if (request.getParameter("qr") != null) {
            model.addAttribute("notice", "signin.qr-wrong");
        } else if (request.getParameter("out") != null) {
            model.addAttribute("notice", "signin.out");
        }
        return VIEW;
    }

    @PostMapping("/signin")
    String byNumber(
            @ModelAttribute("signIn") SignInForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        String number = form.number() == null ? "" : form.number();
        String password = form.password() == null ? "" : form.password();
        if (number.isBlank()) {
            errors.rejectValue("number", "signin.number.missing");
        }
        if (password.isBlank()) {
            errors.rejectValue("password", "signin.password.missing");
        }
        if (!errors.hasErrors()) {
            // A wrong number, a wrong password and a lock read the same, so that nobody learns which numbers exist.
            SignInResult result = signIn.byNumber(number, password, request.getRemoteAddr());
            if (result instanceof SignInResult.SignedIn in) {
                return enter(in, request, response);
            }
            if (result instanceof SignInResult.NotOnWeb(String procedure)) {
                return byTelephone(procedure, model);
            }
            errors.reject("signin.refused");
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return VIEW;
    }

    /** A notice's QR code: makes a session and changes nothing else, however often it is read. */
    @GetMapping({"/Q/{token}", "/q/{token}"})
    String byQr(@PathVariable String token, Model model, HttpServletRequest request, HttpServletResponse response) {
        request.setAttribute(SECRET_IN_PATH, true);
        response.setHeader("Referrer-Policy", "no-referrer");
        return switch (signIn.byQr(token)) {
            case SignInResult.SignedIn in -> enter(in, request, response);
            case SignInResult.NotOnWeb(String procedure) -> byTelephone(procedure, model);
            default -> "redirect:/signin?qr";
        };
    }

    /** The number was right; what the person comes for is not booked on the web. */
    private String byTelephone(String procedure, Model model) {
        model.addAttribute("procedure", procedure);
        model.addAttribute("office", settings.get(Settings.CONTACT_NAME));
        model.addAttribute("telephone", settings.get(Settings.CONTACT_TELEPHONE));
        model.addAttribute("hours", settings.get(Settings.CONTACT_HOURS));
        return "resident/by-telephone";
    }

    @PostMapping("/signout")
    String out(HttpServletRequest request, HttpServletResponse response) {
        resident.find().ifPresent(session -> bookings.release(session.hash()));
        SessionCookie.read(request).ifPresent(sessions::end);
        SessionCookie.clear(request, response);
        return "redirect:/signin?out";
    }

    private String enter(SignInResult.SignedIn in, HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.write(request, response, in.sessionToken());
        return bookings.activeOf(in.inviteeId()).isPresent() ? "redirect:/receipt" : "redirect:/calendar";
    }
}
