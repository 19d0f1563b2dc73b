package jp.madoguchi.admin.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import jp.madoguchi.admin.frame.Sentences;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.core.media.MediaLibrary;
import jp.madoguchi.core.media.MediaOutcome;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The city's pictures: uploaded with their words, listed with where they stand, deleted where nothing shows them. */
@Controller
@Needs("pages.view")
@RequestMapping("/pictures")
class PicturesController {

    private static final String SCREEN = "admin/pictures";
    private static final String BACK = "redirect:/pictures";

    private final MediaLibrary media;
    private final Permissions permissions;
    private final Sentences sentences;

    PicturesController(MediaLibrary media, Permissions permissions, Sentences sentences) {
        this.media = media;
        this.permissions = permissions;
        this.sentences = sentences;
    }

    @ModelAttribute
    void rights(Model model) {
        model.addAttribute("mayEdit", permissions.allows(PagesScreen.EDIT));
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("pictures", media.all());
        model.addAttribute("picture", new PictureForm());
        return SCREEN;
    }

    @Needs("pages.edit")
    @PostMapping
    String add(
            @ModelAttribute("picture") PictureForm form,
            BindingResult typed,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model)
            throws IOException {
        MultipartFile file = form.getFile();
        byte[] upload = file == null ? new byte[0] : file.getBytes();
        String name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
        MediaOutcome outcome = media.add(upload, name, form.getAlt(), form.isDecorative());
        if (outcome instanceof MediaOutcome.Invalid invalid) {
            PageScreens.reject(invalid.problems(), typed);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("pictures", media.all());
            return SCREEN;
        }
        next.addFlashAttribute("done", "admin-pages.picture.added");
        return BACK;
    }

    @Needs("pages.edit")
    @PostMapping("/{id}")
    String describe(@PathVariable UUID id, PictureForm form, RedirectAttributes next) {
        return answer(media.describe(id, form.getAlt(), form.isDecorative()), "admin-pages.picture.described", next);
    }

    @Needs("pages.edit")
    @PostMapping("/{id}/delete")
    String delete(@PathVariable UUID id, RedirectAttributes next) {
        return answer(media.delete(id), "admin-pages.picture.deleted", next);
    }

    private String answer(MediaOutcome outcome, String done, RedirectAttributes next) {
        if (outcome instanceof MediaOutcome.Invalid invalid) {
            next.addFlashAttribute("problem", sentences.of(invalid.problems().getFirst()));
        } else {
            next.addFlashAttribute("done", done);
        }
        return BACK;
    }
}
