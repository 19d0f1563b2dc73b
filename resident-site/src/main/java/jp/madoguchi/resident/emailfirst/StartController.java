package jp.madoguchi.resident.emailfirst;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import jp.madoguchi.core.emailfirst.AddressAdvice;
import jp.madoguchi.core.emailfirst.EmailLink;
import jp.madoguchi.core.emailfirst.EmailLinks;
import jp.madoguchi.core.mail.EmailAddress;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.core.tenancy.CityAddresses;
import jp.madoguchi.core.tenancy.Tenancy;
import jp.madoguchi.resident.session.CurrentResident;
import jp.madoguchi.resident.session.SessionCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Asks for an address, sends a link to it, and opens the booking by that link. */
@Controller
class StartController {

    private static final String VIEW = "resident/start";
    private static final String SIGN_IN = "redirect:/signin";

    private final EmailLinks links;
    private final CitySettings settings;
    private final CityAddresses addresses;
    private final CurrentResident resident;

    StartController(EmailLinks links, CitySettings settings, CityAddresses addresses, CurrentResident resident) {
        this.links = links;
        this.settings = settings;
        this.addresses = addresses;
        this.resident = resident;
    }

    @GetMapping("/start")
    String show(Model model, HttpServletRequest request) {
        if (!links.wanted()) {
            return SIGN_IN;
        }
        model.addAttribute("start", StartForm.EMPTY);
        model.addAttribute("over", request.getParameter("over") != null);
        model.addAttribute("first", request.getParameter("first") != null);
        sender(model);
        return VIEW;
    }

    @PostMapping("/start")
    String send(
            @ModelAttribute("start") StartForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!links.wanted()) {
            return SIGN_IN;
        }
        Optional<EmailAddress> address = AddressAdvice.read(form.address());
        Optional<EmailAddress> meant = address.filter(typed -> !form.decided()).flatMap(AddressAdvice::meant);
        if (address.isPresent() && meant.isEmpty()) {
            links.send(address.get(), request.getRemoteAddr(), addresses.residents(Tenancy.current()));
            return "redirect:/start/sent" + (AddressAdvice.isCarriers(address.get()) ? "?carrier" : "");
        }
        if (address.isEmpty()) {
            errors.rejectValue("email", form.address().isBlank() ? "booking.email.missing" : "booking.email.form");
        }
        meant.ifPresent(better -> {
            model.addAttribute("typed", address.orElseThrow().value());
            model.addAttribute("meant", better.value());
        });
        sender(model);
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return VIEW;
    }

    @GetMapping("/start/sent")
    String sent(Model model, HttpServletRequest request) {
        if (!links.wanted()) {
            return SIGN_IN;
        }
        model.addAttribute("carrier", request.getParameter("carrier") != null);
        model.addAttribute("hours", settings.get(Settings.EMAIL_LINK_HOURS));
        sender(model);
        return "resident/start-sent";
    }

    /** A mail's link: leads to the sign-in, and changes nothing of the city's, however often it is opened. */
    @GetMapping({"/E/{token}", "/e/{token}"})
    String open(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        request.setAttribute("madoguchi.secret-in-path", true);
        response.setHeader("Referrer-Policy", "no-referrer");
        Optional<EmailLink> link = links.wanted() ? links.find(token) : Optional.empty();
        if (link.isEmpty()) {
            return "redirect:/start?over";
        }
        LinkCookie.write(request, response, token);
        if (resident.find().isPresent()) {
            SessionCookie.read(request).ifPresent(session -> links.attach(link.get(), session));
            return "redirect:/calendar";
        }
        return SIGN_IN;
    }

    private void sender(Model model) {
        String from = settings.get(Settings.MAIL_FROM);
        model.addAttribute("domain", from.substring(from.lastIndexOf('@') + 1));
    }
}
