package jp.madoguchi.console.placement;

import jp.madoguchi.console.access.SignedInOperator;
import jp.madoguchi.core.placement.CityMoves;
import jp.madoguchi.core.placement.ClusterView;
import jp.madoguchi.core.placement.Clusters;
import jp.madoguchi.core.placement.MoveAnswer;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityRegistry;
import jp.madoguchi.core.tenancy.SchemaFit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The clusters, the cities that this application cannot open, and the moves. */
@Controller
@ConditionalOnProperty("madoguchi.db.owner-user")
class PlacementController {

    private static final String HERE = "redirect:/placement";

    private final Clusters clusters;
    private final CityMoves moves;
    private final CityRegistry registry;
    private final SignedInOperator operator;

    PlacementController(Clusters clusters, CityMoves moves, CityRegistry registry, SignedInOperator operator) {
        this.clusters = clusters;
        this.moves = moves;
        this.registry = registry;
        this.operator = operator;
    }

    @GetMapping("/placement")
    String placement(Model model) {
        model.addAttribute("clusters", clusters.all());
        model.addAttribute("recommended", ClusterView.RECOMMENDED_CITIES);
        model.addAttribute("moves", moves.all());
        model.addAttribute(
                "cities",
                registry.all().stream()
                        .filter(city -> city.state() == City.State.ACTIVE || city.state() == City.State.SUSPENDED)
                        .toList());
        model.addAttribute(
                "misfits",
                registry.all().stream()
                        .filter(city -> city.state() == City.State.ACTIVE && city.fit() != SchemaFit.FITS)
                        .toList());
        return "console/placement";
    }

    @PostMapping("/placement/clusters")
    String add(@RequestParam String name, @RequestParam String address, RedirectAttributes after) {
        switch (clusters.add(name, address, operator.get())) {
            case MoveAnswer.Accepted accepted -> after.addFlashAttribute("done", "placement.cluster.added");
            case MoveAnswer.Refused refused -> {
                after.addFlashAttribute("refused", refused.key());
                after.addFlashAttribute("typedName", name);
                after.addFlashAttribute("typedAddress", address);
            }
        }
        return HERE;
    }

    @PostMapping("/placement/moves")
    String move(@RequestParam String city, @RequestParam String target, RedirectAttributes after) {
        if (!clusters.names().contains(target)) {
            after.addFlashAttribute("refused", "placement.refused.unknown");
            return HERE;
        }
        return told(moves.start(city, target, operator.get()), "placement.accepted", HERE, after);
    }

    /** To the move's own page when it was accepted, else back with the reason. */
    static String told(MoveAnswer answer, String done, String otherwise, RedirectAttributes after) {
        return switch (answer) {
            case MoveAnswer.Accepted accepted -> {
                after.addFlashAttribute("done", done);
                yield HERE + "/moves/" + accepted.move();
            }
            case MoveAnswer.Refused refused -> {
                after.addFlashAttribute("refused", refused.key());
                yield otherwise;
            }
        };
    }
}
