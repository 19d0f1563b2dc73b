package jp.madoguchi.resident.pages;

import java.util.List;
import java.util.Map;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.core.page.SitePage;
import jp.madoguchi.core.page.SitePages;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.LookSettings;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.core.tenancy.Tenancy;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Pages that the city writes, and its questions and answers with their search. */
@Controller
@Needs(Needs.NOTHING)
class PagesController {

    private final SitePages pages;
    private final CitySettings settings;

    PagesController(SitePages pages, CitySettings settings) {
        this.pages = pages;
        this.settings = settings;
    }

    /** The office that answers questions. */
    public record Office(String city, String name, String address, String telephone, String mail, String hours) {
        static Office of(CitySettings settings) {
            return new Office(
                    Tenancy.current().name(),
                    settings.get(Settings.CONTACT_NAME),
                    settings.get(LookSettings.CONTACT_ADDRESS),
                    settings.get(Settings.CONTACT_TELEPHONE),
                    settings.get(LookSettings.CONTACT_MAIL),
                    settings.get(Settings.CONTACT_HOURS));
        }
    }

    @GetMapping("/guide")
    String guide(Model model) {
        return show("guide", "resident/page", model);
    }

    @GetMapping("/terms")
    String terms(Model model) {
        return show("terms", "resident/page", model);
    }

    @GetMapping("/privacy")
    String privacy(Model model) {
        return show("privacy", "resident/page", model);
    }

    @GetMapping("/contact")
    String contact(Model model) {
        model.addAttribute("office", Office.of(settings));
        return show("contact", "resident/contact", model);
    }

    @GetMapping("/pages/{slug}")
    String page(@PathVariable String slug, Model model) {
        return show(slug, "resident/page", model);
    }

    @GetMapping("/faq")
    String faq(@RequestParam(name = "q", defaultValue = "") String search, Model model) {
        Map<String, List<SitePage>> categories = pages.questions(search);
        model.addAttribute("search", search.strip());
        model.addAttribute("categories", categories);
        model.addAttribute(
                "found", categories.values().stream().mapToInt(List::size).sum());
        return "resident/faq";
    }

    private String show(String slug, String view, Model model) {
        model.addAttribute(
                "page", pages.page(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return view;
    }
}
