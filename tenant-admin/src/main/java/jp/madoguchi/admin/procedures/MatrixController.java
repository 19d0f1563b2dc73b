package jp.madoguchi.admin.procedures;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import jp.madoguchi.admin.stranded.ChangeAnswer;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.facility.FacilityView;
import jp.madoguchi.core.procedure.ProcedureDesk;
import jp.madoguchi.core.procedure.ProcedureDetails;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which place takes a procedure by which way, as a table to tick. */
@Controller
@Needs("procedures.view")
@RequestMapping("/procedures/{code}/places")
class MatrixController {

    private static final String PAGE = "admin/procedure-places";

    private final ProcedureDesk desk;
    private final Facilities facilities;
    private final Permissions permissions;

    MatrixController(ProcedureDesk desk, Facilities facilities, Permissions permissions) {
        this.desk = desk;
        this.facilities = facilities;
        this.permissions = permissions;
    }

    @GetMapping
    String show(@PathVariable String code, Model model) {
        page(find(code), facilities.all(), model);
        model.addAttribute("form", MatrixForm.of(desk.matrix(code)));
        return PAGE;
    }

    @Needs("procedures.edit")
    @PostMapping
    String save(
            @PathVariable String code,
            @ModelAttribute("form") MatrixForm form,
            @RequestParam(defaultValue = "0") int accepted,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        ProcedureDetails procedure = find(code);
        List<FacilityView> places = facilities.all();
        var ticked = form.read(places.stream().map(FacilityView::id).toList());
        if (!ChangeAnswer.stored(desk.setMatrix(code, ticked, accepted), model, response)) {
            page(procedure, places, model);
            return PAGE;
        }
        next.addFlashAttribute("done", "admin-procedures.places.saved");
        return "redirect:/procedures/" + code + "/places";
    }

    private void page(ProcedureDetails procedure, List<FacilityView> places, Model model) {
        model.addAttribute("procedure", procedure);
        model.addAttribute("places", places);
        model.addAttribute("mayEdit", permissions.allows(ProceduresScreen.EDIT));
    }

    private ProcedureDetails find(String code) {
        return desk.find(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
