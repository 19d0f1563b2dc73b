package jp.madoguchi.admin.facilities;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.facility.FacilityView;
import jp.madoguchi.core.facility.PlaceMaps;
import jp.madoguchi.core.kernel.Problem;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The map of a place (案内図): a picture with its words. */
@Controller
@Needs("facilities.view")
@RequestMapping("/facilities/{id}/map")
class MapController {

    private static final String PAGE = "admin/facility-map";

    private final Facilities facilities;
    private final PlaceMaps maps;
    private final Permissions permissions;

    MapController(Facilities facilities, PlaceMaps maps, Permissions permissions) {
        this.facilities = facilities;
        this.maps = maps;
        this.permissions = permissions;
    }

    @GetMapping
    String show(@PathVariable long id, Model model) {
        model.addAttribute("form", new MapForm());
        return page(find(id), model);
    }

    @Needs("facilities.edit")
    @PostMapping
    String set(
            @PathVariable long id,
            @ModelAttribute("form") MapForm form,
            BindingResult typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next)
            throws IOException {
        FacilityView place = find(id);
        MultipartFile file = form.getFile();
        byte[] bytes = file == null ? new byte[0] : file.getBytes();
        String name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
        if (maps.set(place, bytes, name, form.getAlt()) instanceof MediaOutcome.Invalid(List<Problem> problems)) {
            problems.forEach(problem -> typed.rejectValue(
                    problem.field(), problem.key(), problem.arguments().toArray(), null));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(place, model);
        }
        next.addFlashAttribute("done", "admin-map.saved");
        return "redirect:/facilities/" + id + "/map";
    }

    @Needs("facilities.edit")
    @PostMapping("/remove")
    String remove(@PathVariable long id, RedirectAttributes next) {
        maps.remove(find(id));
        next.addFlashAttribute("done", "admin-map.removed");
        return "redirect:/facilities/" + id + "/map";
    }

    private String page(FacilityView place, Model model) {
        model.addAttribute("place", place);
        model.addAttribute("maps", maps.of(List.of(place)));
        model.addAttribute("mayEdit", permissions.allows(FacilitiesScreen.EDIT));
        return PAGE;
    }

    private FacilityView find(long id) {
        return facilities.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
