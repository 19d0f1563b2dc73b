package jp.madoguchi.admin.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import jp.madoguchi.admin.frame.Sentences;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.core.page.PageDesk;
import jp.madoguchi.core.page.PageOutcome;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Puts texts on the site and takes them off, throws drafts away and brings versions back. */
@Controller
@Needs({"pages.edit", "pages.publish", "notices.edit"})
@RequestMapping({"/pages/{id}", "/notices/{id}"})
class PageActionsController {

    private static final List<String> DRAFT_ACTIONS = List.of("/discard", "/restore");

    private final PageDesk desk;
    private final PageScreens screens;
    private final Permissions permissions;
    private final Sentences sentences;

    PageActionsController(PageDesk desk, PageScreens screens, Permissions permissions, Sentences sentences) {
        this.desk = desk;
        this.screens = screens;
        this.permissions = permissions;
        this.sentences = sentences;
    }

    /** 403 without the right, and 404 for a text of the other area, whose rights are others: before anything is read. */
    @ModelAttribute
    void allowed(@PathVariable long id, HttpServletRequest request) {
        PageArea area = PageArea.of(request);
        boolean draft = DRAFT_ACTIONS.stream().anyMatch(request.getRequestURI()::endsWith);
        permissions.require(draft ? area.edit() : area.publish());
        screens.find(area, id);
    }

    /** @param at a local date and time, or empty for now */
    @PostMapping("/publish")
    String publish(
            @PathVariable long id,
            @RequestParam int revision,
            @RequestParam(defaultValue = "now") String when,
            @RequestParam(defaultValue = "") String at,
            HttpServletRequest request,
            RedirectAttributes next) {
        boolean now = when.equals("now");
        Instant from;
        try {
            from = now ? null : JapanTime.instant(LocalDateTime.parse(at));
        } catch (DateTimeParseException e) {
            PageOutcome unreadable = new PageOutcome.Invalid(List.of(Problem.of("", "admin-pages.publish.at.form")));
            return answer(id, unreadable, "", request, next);
        }
        String done = now ? "admin-pages.done.published" : "admin-pages.done.planned";
        return answer(id, desk.publish(id, revision, from), done, request, next);
    }

    @PostMapping("/unschedule")
    String unschedule(
            @PathVariable long id,
            @RequestParam int revision,
            @RequestParam long version,
            HttpServletRequest request,
            RedirectAttributes next) {
        return answer(id, desk.unschedule(id, revision, version), "admin-pages.done.unplanned", request, next);
    }

    @PostMapping("/discard")
    String discard(
            @PathVariable long id, @RequestParam int revision, HttpServletRequest request, RedirectAttributes next) {
        PageOutcome outcome = desk.discardDraft(id, revision);
        if (outcome instanceof PageOutcome.Done && desk.find(id).isEmpty()) {
            next.addFlashAttribute("done", "admin-pages.done.discarded");
            return "redirect:" + PageArea.of(request).path();
        }
        return answer(id, outcome, "admin-pages.done.discarded", request, next);
    }

    @PostMapping("/restore")
    String restore(
            @PathVariable long id,
            @RequestParam int revision,
            @RequestParam long version,
            HttpServletRequest request,
            RedirectAttributes next) {
        return answer(id, desk.restore(id, revision, version), "admin-pages.done.restored", request, next);
    }

    @PostMapping("/remove")
    String remove(
            @PathVariable long id, @RequestParam int revision, HttpServletRequest request, RedirectAttributes next) {
        return answer(id, desk.remove(id, revision), "admin-pages.done.removed", request, next);
    }

    @PostMapping("/put-back")
    String putBack(
            @PathVariable long id, @RequestParam int revision, HttpServletRequest request, RedirectAttributes next) {
        return answer(id, desk.putBack(id, revision), "admin-pages.done.put-back", request, next);
    }

    private String answer(
            long id, PageOutcome outcome, String done, HttpServletRequest request, RedirectAttributes next) {
        switch (outcome) {
            case PageOutcome.Done ok -> next.addFlashAttribute("done", done);
            case PageOutcome.Invalid invalid ->
                next.addFlashAttribute(
                        "problem", sentences.of(invalid.problems().getFirst()));
            case PageOutcome.Overtaken other ->
                next.addFlashAttribute(
                        "problem", sentences.of(Problem.of("", "admin-pages.overtaken.action", other.by())));
        }
        return "redirect:" + PageArea.of(request).path() + "/" + id;
    }
}
