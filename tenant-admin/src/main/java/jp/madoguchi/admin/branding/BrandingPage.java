package jp.madoguchi.admin.branding;

import java.util.List;
import jp.madoguchi.core.branding.LookDraft;
import jp.madoguchi.core.branding.LookVersion;
import org.springframework.ui.Model;

/** What the page of the look shows. */
final class BrandingPage {

    private BrandingPage() {}

    static void fill(
            Model model, LookDraft draft, long version, List<LookFields.Fields> sections, List<LookVersion> versions) {
        model.addAttribute("draft", draft);
        model.addAttribute("version", version);
        model.addAttribute("sections", sections);
        model.addAttribute("versions", versions);
        model.addAttribute("logo", draft.values().getOrDefault("site.logo", ""));
        model.addAttribute("icon", draft.values().getOrDefault("site.icon", ""));
    }
}
