package jp.madoguchi.admin.branding;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.core.branding.Branding;
import jp.madoguchi.core.branding.FooterLink;
import jp.madoguchi.core.branding.LookDraft;
import jp.madoguchi.core.branding.LookPictures;
import jp.madoguchi.core.branding.Theme;
import jp.madoguchi.core.settings.LookSettings;
import jp.madoguchi.core.settings.SettingValues;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.core.tenancy.Tenancy;
import jp.madoguchi.web.asset.Assets;
import jp.madoguchi.web.layout.Brand;
import jp.madoguchi.web.layout.Layout;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Looking at the look: the page, and the preview that it frames in the residents' own layout. */
@Controller
@RequestMapping("/branding")
@Needs(BrandingRights.SEE)
class BrandingViewController {
    private static final String POLICY = "Content-Security-Policy";

    private final Branding branding;
    private final LookPictures pictures;
    private final LookFields fields;
    private final Permissions permissions;
    private final MessageSource messages;

    BrandingViewController(
            Branding branding,
            LookPictures pictures,
            LookFields fields,
            Permissions permissions,
            MessageSource messages) {
        this.branding = branding;
        this.pictures = pictures;
        this.fields = fields;
        this.permissions = permissions;
        this.messages = messages;
    }

    @ModelAttribute
    void allowed(Model model) {
        permissions.require(BrandingRights.VIEW);
        model.addAttribute("mayEdit", permissions.allows(BrandingRights.EDIT));
    }

    @GetMapping
    String page(Model model) {
        LookDraft draft = branding.draft();
        BrandingPage.fill(model, draft, draft.version(), fields.of(draft.values(), List.of()), branding.versions());
        model.addAttribute("words", draft.values().getOrDefault("site.logoAlt", ""));
        model.addAttribute("problems", List.of());
        return "admin/branding";
    }

    /** The draft around a sample page; only this console's own pages may frame it. */
    @GetMapping("/preview")
    String preview(Model model, HttpServletResponse response) {
        String policy = response.getHeader(POLICY);
        response.setHeader(
                POLICY,
                policy == null
                        ? "default-src 'self'; frame-ancestors 'self'"
                        : policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'"));
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        SettingValues values = branding.values(branding.draft());
        model.addAttribute("layout", layout(values));
        model.addAttribute("office", values.get(Settings.CONTACT_NAME));
        model.addAttribute("telephone", values.get(Settings.CONTACT_TELEPHONE));
        model.addAttribute("hours", values.get(Settings.CONTACT_HOURS));
        model.addAttribute("address", values.get(LookSettings.CONTACT_ADDRESS));
        model.addAttribute("mail", values.get(LookSettings.CONTACT_MAIL));
        return "admin/branding-preview";
    }

    @GetMapping(path = "/preview/theme.css", produces = "text/css;charset=UTF-8")
    ResponseEntity<String> theme() {
        return ResponseEntity.ok(Theme.of(branding.values(branding.draft())).css());
    }

    @GetMapping("/pictures/{name}")
    ResponseEntity<byte[]> picture(@PathVariable String name) {
        return pictures.file(name)
                .map(file -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(file.contentType()))
                        .body(file.content()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Layout layout(SettingValues values) {
        String own = values.get(LookSettings.SITE_NAME);
        String logo = values.get(LookSettings.LOGO);
        Object[] city = {Tenancy.current().name()};
        return Layout.plain(
                        Layout.Kind.RESIDENT,
                        own.isEmpty() ? messages.getMessage("admin-branding.site-name", city, Locale.JAPANESE) : own)
                .withStyles(List.of(Assets.versioned("/ui/booking.css")))
                .withTheme("/branding/preview/theme.css?v=" + Theme.of(values).version())
                .withBrand(new Brand(
                        logo.isEmpty() ? null : "/branding/pictures/" + logo,
                        values.get(LookSettings.LOGO_ALT),
                        null,
                        null,
                        values.get(LookSettings.FOOTER_TEXT),
                        FooterLink.list(values.get(LookSettings.FOOTER_LINKS)).stream()
                                .map(link -> new Brand.Link(link.words(), link.address()))
                                .toList()));
    }
}
