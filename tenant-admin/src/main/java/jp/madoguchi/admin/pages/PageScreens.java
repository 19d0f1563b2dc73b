package jp.madoguchi.admin.pages;

import java.util.List;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.core.page.PageDesk;
import jp.madoguchi.core.page.PageDetail;
import jp.madoguchi.core.page.PageKind;
import jp.madoguchi.core.page.Placeholders;
import jp.madoguchi.core.page.SiteAddress;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.server.ResponseStatusException;

/** What several controllers of this feature put on their screens. */
@Component
class PageScreens {

    static final String FORM = "admin/page-edit";

    private final PageDesk desk;
    private final Placeholders placeholders;
    private final Permissions permissions;

    PageScreens(PageDesk desk, Placeholders placeholders, Permissions permissions) {
        this.desk = desk;
        this.placeholders = placeholders;
        this.permissions = permissions;
    }

    /** The text, if it belongs to the area. */
    PageDetail find(PageArea area, long id) {
        return desk.find(id)
                .filter(text -> area.kinds().contains(text.kind()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    void common(PageArea area, PageKind kind, Model model) {
        model.addAttribute("area", area);
        model.addAttribute("kind", kind);
        model.addAttribute("placeholders", placeholders.values());
        model.addAttribute("mayEdit", permissions.allows(area.edit()));
        model.addAttribute("mayPublish", permissions.allows(area.publish()));
    }

    /** The form of a text with its state and its versions. */
    String edit(PageArea area, PageDetail text, Model model) {
        common(area, text.kind(), model);
        model.addAttribute("text", text);
        model.addAttribute("state", PageRow.state(text));
        model.addAttribute("address", text.slug() == null ? "" : SiteAddress.of(text.slug()));
        if (!model.containsAttribute("page")) {
            model.addAttribute("page", PageForm.of(text.working().orElseThrow().content(), text.revision()));
        }
        return FORM;
    }

    static void reject(List<Problem> problems, BindingResult typed) {
        for (Problem problem : problems) {
            Object[] arguments = problem.arguments().toArray();
            if (problem.field().isEmpty()) {
                typed.reject(problem.key(), arguments, null);
            } else {
                typed.rejectValue(problem.field(), problem.key(), arguments, null);
            }
        }
    }
}
