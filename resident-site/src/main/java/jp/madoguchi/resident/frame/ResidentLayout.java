package jp.madoguchi.resident.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.bookingweb.person.PersonFields;
import jp.madoguchi.core.branding.FooterLink;
import jp.madoguchi.core.branding.Theme;
import jp.madoguchi.core.invitee.ShownNumbers;
import jp.madoguchi.core.page.SitePages;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.LoginScheme;
import jp.madoguchi.core.settings.LookSettings;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.Tenancy;
import jp.madoguchi.core.text.CityWords;
import jp.madoguchi.core.text.Language;
import jp.madoguchi.resident.session.CurrentResident;
import jp.madoguchi.web.asset.Assets;
import jp.madoguchi.web.layout.Brand;
import jp.madoguchi.web.layout.LanguageLink;
import jp.madoguchi.web.layout.Layout;
import jp.madoguchi.web.layout.LayoutProvider;
import jp.madoguchi.web.layout.MenuItem;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The frame of the site: the city's name, its colours, who is signed in, and the links at the foot. */
@Component
class ResidentLayout implements LayoutProvider {

    private static final MenuItem QUESTIONS = new MenuItem("pages.faq.title", "/faq");
    private static final MenuItem PLACES = new MenuItem("places.title", "/places");
    private static final List<String> STYLES =
            List.of(Assets.versioned("/ui/booking.css"), Assets.versioned("/ui/signin.css"));

    private final CitySettings settings;
    private final CurrentResident resident;
    private final MessageSource messages;
    private final SitePages pages;
    private final CityWords words;
    private final ShownNumbers numbers;

    ResidentLayout(
            CitySettings settings,
            CurrentResident resident,
            MessageSource messages,
            SitePages pages,
            CityWords words,
            ShownNumbers numbers) {
        this.numbers = numbers;
        this.words = words;
        this.pages = pages;
        this.settings = settings;
        this.resident = resident;
        this.messages = messages;
    }

    @Override
    public Layout of(HttpServletRequest request) {
        Optional<City> city = Tenancy.find();
        String name = city.map(bound -> settings.get(LookSettings.SITE_NAME))
                .filter(own -> !own.isEmpty())
                .map(this::said)
                .orElseGet(() ->
                        text("site.name", city.map(City::name).map(this::said).orElse("")));
        Layout layout =
                Layout.plain(Layout.Kind.RESIDENT, name).withStyles(STYLES).withLanguages(languages());
        if (city.isEmpty()) {
            return layout;
        }
        Layout framed = layout.withFooter(footer())
                .withTheme("/theme.css?v=" + Theme.of(settings).version())
                .withBrand(brand(city.get()));
        return resident.find()
                .map(session -> framed.withUser(named(numbers.of(session.numbers())), "/signout"))
                .orElse(framed);
    }

    /** What the notice calls the number, and the number. */
    private String named(ShownNumbers.Shown shown) {
        return shown.scheme() == LoginScheme.RESERVATION_ID_PW
                ? text("site.user", shown.number())
                : text("person.number." + PersonFields.key(shown.scheme()), "") + " " + shown.number();
    }

    private static List<LanguageLink> languages() {
        Language current = Language.current();
        return Arrays.stream(Language.values())
                .map(each -> new LanguageLink(each.code(), each.tag(), each.ownName(), each == current))
                .toList();
    }

    /** The city's pages in its order, with the questions behind the first. */
    private List<MenuItem> footer() {
        List<MenuItem> footer = new ArrayList<>();
        pages.footer().forEach(link -> footer.add(MenuItem.named(link.title(), link.lang(), link.href())));
        footer.add(Math.min(1, footer.size()), PLACES);
        footer.add(Math.min(1, footer.size()), QUESTIONS);
        return footer;
    }

    private Brand brand(City city) {
        String logo = settings.get(LookSettings.LOGO);
        String icon = settings.get(LookSettings.ICON);
        String shortName = settings.get(LookSettings.SHORT_NAME);
        return new Brand(
                logo.isEmpty() ? null : "/logo?v=" + logo,
                said(settings.get(LookSettings.LOGO_ALT)),
                icon.isEmpty() ? null : "/favicon.ico?v=" + icon,
                shortName.isEmpty() ? city.name() : shortName,
                said(settings.get(LookSettings.FOOTER_TEXT)),
                FooterLink.list(settings.get(LookSettings.FOOTER_LINKS)).stream()
                        .map(link -> new Brand.Link(link.words(), link.address()))
                        .toList());
    }

    private String said(String japanese) {
        return words.say(japanese).text();
    }

    private String text(String key, String argument) {
        return messages.getMessage(
                key, new Object[] {argument}, Language.current().locale());
    }
}
