package jp.madoguchi.admin.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.core.page.PageDetail;
import jp.madoguchi.core.page.PageVersion;
import jp.madoguchi.core.page.Placeholders;
import jp.madoguchi.web.headers.SameOriginFrame;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Shows a text as residents see it, on a phone and on a computer, and one version beside the present one. */
@Controller
@Needs({"pages.view", "notices.view"})
@RequestMapping({"/pages/{id}", "/notices/{id}"})
class PagePreviewController {

    private final PageScreens screens;
    private final SiteFrame frame;
    private final Placeholders placeholders;
    private final Permissions permissions;

    PagePreviewController(PageScreens screens, SiteFrame frame, Placeholders placeholders, Permissions permissions) {
        this.screens = screens;
        this.frame = frame;
        this.placeholders = placeholders;
        this.permissions = permissions;
    }

    @ModelAttribute
    void allowed(HttpServletRequest request) {
        permissions.require(PageArea.of(request).view());
    }

    @GetMapping("/preview")
    String preview(@PathVariable long id, HttpServletRequest request, Model model) {
        PageArea area = PageArea.of(request);
        PageDetail text = screens.find(area, id);
        screens.common(area, text.kind(), model);
        model.addAttribute("text", text);
        model.addAttribute("version", text.working().orElseThrow());
        return "admin/page-preview";
    }

    @GetMapping("/versions/{version}")
    String compare(@PathVariable long id, @PathVariable long version, HttpServletRequest request, Model model) {
        PageArea area = PageArea.of(request);
        PageDetail text = screens.find(area, id);
        screens.common(area, text.kind(), model);
        model.addAttribute("text", text);
        model.addAttribute("version", version(text, version));
        model.addAttribute("present", text.current().or(text::working).orElseThrow());
        return "admin/page-version";
    }

    /** What stands in the frames of the preview: the site's own frame and styles around the version. */
    @GetMapping("/versions/{version}/site")
    String site(
            @PathVariable long id,
            @PathVariable long version,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        PageDetail text = screens.find(PageArea.of(request), id);
        PageVersion shown = version(text, version);
        SameOriginFrame.allow(response);
        model.addAttribute("layout", frame.layout());
        model.addAttribute("kind", text.kind());
        model.addAttribute("contact", "contact".equals(text.slug()));
        model.addAttribute("content", shown.content());
        model.addAttribute("heading", placeholders.inText(shown.content().title()));
        model.addAttribute("html", placeholders.inHtml(shown.html()));
        return "admin/page-site";
    }

    private static PageVersion version(PageDetail text, long id) {
        return text.versions().stream()
                .filter(version -> version.id() == id)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
