package jp.madoguchi.admin.branding;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import jp.madoguchi.admin.frame.SiteLook;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.core.branding.Branding;
import jp.madoguchi.core.branding.LookDraft;
import jp.madoguchi.core.branding.LookPictures;
import jp.madoguchi.core.branding.Theme;
import jp.madoguchi.core.settings.LookSettings;
import jp.madoguchi.core.settings.SettingValues;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.web.headers.SameOriginFrame;
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
    private final Branding branding;
    private final LookPictures pictures;
    private final LookFields fields;
    private final Permissions permissions;
    private final SiteLook site;

    BrandingViewController(
            Branding branding, LookPictures pictures, LookFields fields, Permissions permissions, SiteLook site) {
        this.branding = branding;
        this.pictures = pictures;
        this.fields = fields;
        this.permissions = permissions;
        this.site = site;
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
        SameOriginFrame.allow(response);
        SettingValues values = branding.values(branding.draft());
        model.addAttribute(
                "layout",
                site.layout(
                        values, "/branding/preview/theme.css", "/branding/pictures/" + values.get(LookSettings.LOGO)));
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
}
