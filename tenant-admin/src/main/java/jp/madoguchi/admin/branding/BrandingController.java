package jp.madoguchi.admin.branding;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.core.branding.Branding;
import jp.madoguchi.core.branding.LookDraft;
import jp.madoguchi.core.branding.LookPictures;
import jp.madoguchi.core.branding.LookProblem;
import jp.madoguchi.core.branding.LookResult;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changing the draft of the look, publishing it and going back. */
@Controller
@RequestMapping("/branding")
@Needs(BrandingRights.CHANGE)
class BrandingController {
    private final Branding branding;
    private final LookPictures pictures;
    private final LookFields fields;
    private final Permissions permissions;
    private final CurrentActor actor;

    BrandingController(
            Branding branding, LookPictures pictures, LookFields fields, Permissions permissions, CurrentActor actor) {
        this.branding = branding;
        this.pictures = pictures;
        this.fields = fields;
        this.permissions = permissions;
        this.actor = actor;
    }

    @ModelAttribute
    void allowed(Model model) {
        permissions.require(BrandingRights.EDIT);
        model.addAttribute("mayEdit", true);
    }

    @PostMapping
    String keep(
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(defaultValue = "-1") long version,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Map<String, String> typed = LookFields.typed(form);
        return answer(
                branding.keep(version, typed, actor.get()),
                typed,
                version,
                model,
                response,
                next,
                "admin-branding.kept");
    }

    @PostMapping("/logo")
    String logo(
            @RequestParam(name = "logo", required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "-1") long version,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next)
            throws IOException {
        LookResult result = pictures.logo(bytes(file), words, version, actor.get());
        return answer(result, Map.of("site.logoAlt", words), version, model, response, next, "admin-branding.kept");
    }

    @PostMapping("/icon")
    String icon(
            @RequestParam(name = "icon", required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "-1") long version,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next)
            throws IOException {
        LookResult result = pictures.icon(bytes(file), version, actor.get());
        return answer(result, Map.of(), version, model, response, next, "admin-branding.kept");
    }

    @PostMapping("/pictures/remove")
    String remove(
            @RequestParam(defaultValue = "-1") long version,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        LookResult result = pictures.remove(version, actor.get());
        return answer(result, Map.of(), version, model, response, next, "admin-branding.kept");
    }

    @PostMapping("/publish")
    String publish(
            @RequestParam(defaultValue = "-1") long version,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        LookResult result = branding.publish(version, actor.get());
        return answer(result, Map.of(), version, model, response, next, "admin-branding.published");
    }

    @PostMapping("/discard")
    String discard(
            @RequestParam(defaultValue = "-1") long version,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return answer(branding.discard(version), Map.of(), version, model, response, next, "admin-branding.discarded");
    }

    @PostMapping("/versions/{id}/restore")
    String restore(
            @PathVariable long id,
            @RequestParam(defaultValue = "-1") long version,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        LookResult result = branding.restore(id, version, actor.get());
        return answer(result, Map.of(), version, model, response, next, "admin-branding.restored");
    }

    private String answer(
            LookResult result,
            Map<String, String> typed,
            long version,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next,
            String done) {
        return switch (result) {
            case LookResult.Done fine -> {
                next.addFlashAttribute("done", done);
                yield "redirect:/branding";
            }
            case LookResult.Stale stale -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                model.addAttribute("stale", true);
                yield page(typed, List.of(), branding.draft().version(), model);
            }
            case LookResult.Unknown unknown -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case LookResult.Wrong(List<LookProblem> problems) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield page(typed, problems, version, model);
            }
        };
    }

    private String page(Map<String, String> typed, List<LookProblem> problems, long version, Model model) {
        LookDraft draft = branding.draft();
        Map<String, String> values = new HashMap<>(draft.values());
        values.putAll(typed);
        BrandingPage.fill(model, draft, version, fields.of(values, problems), branding.versions());
        model.addAttribute("words", values.getOrDefault("site.logoAlt", ""));
        model.addAttribute("problems", problems.stream().map(fields::sentence).toList());
        return "admin/branding";
    }

    private static byte[] bytes(@Nullable MultipartFile file) throws IOException {
        return file == null ? new byte[0] : file.getBytes();
    }
}
