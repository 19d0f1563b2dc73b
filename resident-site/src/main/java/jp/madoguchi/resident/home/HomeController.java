package jp.madoguchi.resident.home;

import jp.madoguchi.bookingweb.person.PersonScreen;
import jp.madoguchi.core.invitee.CitySchemes;
import jp.madoguchi.core.page.SitePages;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.core.tenancy.Tenancy;
import jp.madoguchi.resident.session.CurrentResident;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The first page with the city's notices. */
@Controller
class HomeController {

    private final CitySettings settings;
    private final CurrentResident resident;
    private final SitePages pages;
    private final CitySchemes schemes;
    private final PersonScreen people;

    HomeController(
            CitySettings settings,
            CurrentResident resident,
            SitePages pages,
            CitySchemes schemes,
            PersonScreen people) {
        this.schemes = schemes;
        this.people = people;
        this.settings = settings;
        this.pages = pages;
        this.resident = resident;
    }

    /** The office that answers questions. */
    public record Office(String city, String name, String telephone, String hours) {}

    @ModelAttribute("office")
    Office office() {
        return new Office(
                Tenancy.current().name(),
                settings.get(Settings.CONTACT_NAME),
                settings.get(Settings.CONTACT_TELEPHONE),
                settings.get(Settings.CONTACT_HOURS));
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("signedIn", resident.find().isPresent());
        String scheme = people.key(schemes.usual());
        model.addAttribute("need", "home.need." + (scheme.equals("id") ? "text" : scheme));
        model.addAttribute("emailFirst", settings.get(Settings.EMAIL_FIRST));
        model.addAttribute("qr", settings.get(Settings.LOGIN_QR));
        model.addAttribute(
                "notices", pages.notices().stream().map(NoticeView::of).toList());
        return "resident/home";
    }
}
