package jp.madoguchi.resident.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import jp.madoguchi.bookingweb.person.PersonFields;
import jp.madoguchi.bookingweb.person.PersonScreen;
import jp.madoguchi.core.booking.BookingService;
import jp.madoguchi.core.botcheck.Verdict;
import jp.madoguchi.core.invitee.ResidentSessions;
import jp.madoguchi.core.invitee.SignIn;
import jp.madoguchi.core.invitee.SignInResult;
import jp.madoguchi.core.settings.LoginScheme;
import jp.madoguchi.resident.session.CurrentResident;
import jp.madoguchi.resident.session.SessionCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

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
    private final SignInScreen screen;
    private final PersonScreen people;
    private final Landing landing;

    SignInController(
            SignIn signIn,
            ResidentSessions sessions,
            BookingService bookings,
            CurrentResident resident,
            SignInScreen screen,
            PersonScreen people,
            Landing landing) {
        this.landing = landing;
        this.screen = screen;
        this.people = people;
        this.signIn = signIn;
        this.sessions = sessions;
        this.bookings = bookings;
        this.resident = resident;
    }

    @GetMapping("/signin")
    String show(
            @RequestParam(name = "for", defaultValue = "") String purpose,
            @RequestParam(defaultValue = "") String with,
            Model model,
            HttpServletRequest request) {
        model.addAttribute("signIn", SignInForm.EMPTY);
        if (request.getParameter("again") != null) {
            model.addAttribute("notice", "signin.again");
        } else if (request.getParameter("qr") != null) {
            model.addAttribute("notice", "signin.qr-wrong");
        } else if (request.getParameter("out") != null) {
            model.addAttribute("notice", "signin.out");
        }
        Optional<LoginScheme> scheme = screen.scheme(purpose, with);
        if (scheme.isEmpty()) {
            screen.choice(model);
            return "resident/signin-choice";
        }
        screen.fields(scheme.get(), SignInForm.EMPTY, request.getRemoteAddr(), model);
        return VIEW;
    }

    @PostMapping("/signin")
    String take(
            @ModelAttribute("signIn") SignInForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        String client = request.getRemoteAddr();
        LoginScheme scheme = screen.scheme(form);
        people.reject(form, scheme, errors);
        boolean several = false;
        boolean bySerial = false;
        if (!errors.hasErrors()) {
            // A wrong number, a wrong secret and a lock read the same, so that nobody learns which numbers exist.
            switch (signIn.with(form.credentials(scheme), form.proof(), client)) {
                case SignInResult.SignedIn in -> {
                    return enter(in, request, response);
                }
                case SignInResult.NotOnWeb(String procedure) -> {
                    return byTelephone(procedure, model);
                }
                case SignInResult.Unproved(Verdict why) -> people.reject(why, errors);
                case SignInResult.Several(boolean serial) -> {
                    several = true;
                    bySerial = serial;
                    errors.rejectValue("further", "signin.several");
                }
                case SignInResult.Wrong wrong -> errors.reject(refused(scheme));
                case SignInResult.Locked locked -> errors.reject(refused(scheme));
            }
        }
        PersonFields fields = screen.fields(scheme, form, client, model);
        if (several || form.further() != null && !form.further().isBlank()) {
            screen.show(fields.withFurther(!several || bySerial), model);
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
        screen.office(model);
        return "resident/by-telephone";
    }

    private static String refused(LoginScheme scheme) {
        return switch (scheme) {
            case RESERVATION_ID_PW -> "signin.refused";
            case NOTICE_ID_MMDD, SERIAL_MMDD -> "signin.refused.birthday";
            case CITY_NO_PW -> "signin.refused.city";
        };
    }

    @PostMapping("/signout")
    String out(HttpServletRequest request, HttpServletResponse response) {
        resident.find().ifPresent(session -> bookings.release(session.hash()));
        SessionCookie.read(request).ifPresent(sessions::end);
        SessionCookie.clear(request, response);
        return "redirect:/signin?out";
    }

    private String enter(SignInResult.SignedIn in, HttpServletRequest request, HttpServletResponse response) {
        return landing.enter(in, request, response);
    }
}
