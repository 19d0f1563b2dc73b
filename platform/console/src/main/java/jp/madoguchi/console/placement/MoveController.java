package jp.madoguchi.console.placement;

import jp.madoguchi.console.access.SignedInOperator;
import jp.madoguchi.core.placement.CityMoves;
import jp.madoguchi.core.placement.MoveRecord;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One move: its steps, the way back, and the end of the old copy. */
@Controller
@ConditionalOnProperty("madoguchi.db.owner-user")
class MoveController {

    private final CityMoves moves;
    private final SignedInOperator operator;

    MoveController(CityMoves moves, SignedInOperator operator) {
        this.moves = moves;
        this.operator = operator;
    }

    @GetMapping("/placement/moves/{id}")
    String move(@PathVariable long id, Model model) {
        MoveRecord move = moves.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("move", move);
        model.addAttribute("steps", moves.steps(id));
        return "console/move";
    }

    @PostMapping("/placement/moves/{id}/undo")
    String undo(@PathVariable long id, RedirectAttributes after) {
        return PlacementController.told(moves.undo(id, operator.get()), "placement.accepted", page(id), after);
    }

    @PostMapping("/placement/moves/{id}/remove")
    String remove(@PathVariable long id, RedirectAttributes after) {
        return PlacementController.told(moves.removeOldCopy(id, operator.get()), "placement.removed", page(id), after);
    }

    private static String page(long id) {
        return "redirect:/placement/moves/" + id;
    }
}
