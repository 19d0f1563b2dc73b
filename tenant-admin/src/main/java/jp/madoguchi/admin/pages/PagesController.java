package jp.madoguchi.admin.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.core.page.PageDesk;
import jp.madoguchi.core.page.PageDetail;
import jp.madoguchi.core.page.PageKind;
import jp.madoguchi.core.page.PageOutcome;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lists texts, and takes what is written as a draft. */
@Controller
@Needs({"pages.view", "pages.edit", "notices.view", "notices.edit"})
@RequestMapping({"/pages", "/notices"})
class PagesController {

    private final PageDesk desk;
    private final PageScreens screens;
    private final Permissions permissions;

    PagesController(PageDesk desk, PageScreens screens, Permissions permissions) {
        this.desk = desk;
        this.screens = screens;
        this.permissions = permissions;
    }

    @ModelAttribute
    void allowed(HttpServletRequest request) {
        PageArea area = PageArea.of(request);
        boolean looks =
                request.getMethod().equals("GET") && !request.getRequestURI().endsWith("/new");
        permissions.require(looks ? area.view() : area.edit());
    }

    @GetMapping
    String list(HttpServletRequest request, Model model) {
        PageArea area = PageArea.of(request);
        Map<PageKind, List<PageRow>> rows = new EnumMap<>(PageKind.class);
        area.kinds()
                .forEach(kind ->
                        rows.put(kind, desk.list(kind).stream().map(PageRow::of).toList()));
        screens.common(area, area.kinds().getFirst(), model);
        model.addAttribute("rows", rows);
        return "admin/pages";
    }

    @GetMapping("/new")
    String blank(@RequestParam(required = false) @Nullable PageKind kind, HttpServletRequest request, Model model) {
        screens.common(PageArea.of(request), kind(kind, request), model);
        model.addAttribute("page", new PageForm());
        return PageScreens.FORM;
    }

    @PostMapping("/new")
    String create(
            @RequestParam(required = false) @Nullable PageKind kind,
            @ModelAttribute("page") PageForm page,
            BindingResult typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        PageArea area = PageArea.of(request);
        PageKind wanted = kind(kind, request);
        if (!typed.hasErrors()) {
            PageOutcome outcome = desk.create(wanted, wanted == PageKind.PAGE ? page.getSlug() : null, page.content());
            if (outcome instanceof PageOutcome.Done(long id)) {
                return "redirect:" + area.path() + "/" + id;
            }
            if (outcome instanceof PageOutcome.Invalid invalid) {
                PageScreens.reject(invalid.problems(), typed);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        screens.common(area, wanted, model);
        return PageScreens.FORM;
    }

    @GetMapping("/{id}")
    String edit(@PathVariable long id, HttpServletRequest request, Model model) {
        PageArea area = PageArea.of(request);
        return screens.edit(area, screens.find(area, id), model);
    }

    @PostMapping("/{id}")
    String save(
            @PathVariable long id,
            @ModelAttribute("page") PageForm page,
            BindingResult typed,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        PageArea area = PageArea.of(request);
        PageDetail text = screens.find(area, id);
        if (!typed.hasErrors()) {
            switch (desk.saveDraft(id, page.getRevision(), page.content())) {
                case PageOutcome.Done done -> {
                    next.addFlashAttribute("done", "admin-pages.done.saved");
                    return "redirect:" + area.path() + "/" + id
                            + (request.getParameter("preview") == null ? "" : "/preview");
                }
                case PageOutcome.Invalid invalid -> PageScreens.reject(invalid.problems(), typed);
                case PageOutcome.Overtaken other -> {
                    return overtaken(area, id, page, other, response, model);
                }
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return screens.edit(area, text, model);
    }

    /** The second editor keeps what they wrote, sees what the first did, and may then save over it knowingly. */
    private String overtaken(
            PageArea area,
            long id,
            PageForm page,
            PageOutcome.Overtaken other,
            HttpServletResponse response,
            Model model) {
        PageDetail now = screens.find(area, id);
        page.setRevision(now.revision());
        model.addAttribute("overtaken", other);
        response.setStatus(HttpStatus.CONFLICT.value());
        return screens.edit(area, now, model);
    }

    private static PageKind kind(@Nullable PageKind wanted, HttpServletRequest request) {
        List<PageKind> kinds = PageArea.of(request).kinds();
        PageKind kind = wanted == null ? kinds.getFirst() : wanted;
        if (!kinds.contains(kind)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return kind;
    }
}
