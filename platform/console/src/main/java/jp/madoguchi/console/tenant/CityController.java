package jp.madoguchi.console.tenant;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import jp.madoguchi.console.job.TaskList;
import jp.madoguchi.core.lifecycle.CityOpening;
import jp.madoguchi.core.settings.PresetCheck;
import jp.madoguchi.core.tenancy.City;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The cities, and one of them. */
@Controller
@ConditionalOnProperty("madoguchi.db.owner-user")
class CityController {

    /** What htmx asks for to show the whole page anew: state and orders of the city are others after the last step. */
    private static final String WHOLE_PAGE = "HX-Refresh";

    private final CityOverview overview;
    private final CityDesk desk;
    private final CityOpening opening;
    private final FirstPassword password;
    private final TaskList tasks;

    CityController(CityOverview overview, CityDesk desk, CityOpening opening, FirstPassword password, TaskList tasks) {
        this.overview = overview;
        this.desk = desk;
        this.opening = opening;
        this.password = password;
        this.tasks = tasks;
    }

    @GetMapping("/")
    String cities(
            @ModelAttribute("filter") CityFilterForm filter, @RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("page", overview.page(filter, page));
        model.addAttribute("states", List.of(City.State.values()));
        model.addAttribute("presets", PresetCheck.NAMES);
        model.addAttribute("clusters", opening.clusters());
        return "console/cities";
    }

    @GetMapping("/cities/{code}")
    String city(@PathVariable String code, Model model) {
        CityLine line = overview.find(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        City city = line.city();
        model.addAttribute("line", line);
        model.addAttribute("facts", desk.facts(city));
        model.addAttribute("course", desk.course(city));
        model.addAttribute("actions", desk.actions(city));
        model.addAttribute("passwordPossible", password.possible(city));
        model.addAttribute("tasks", tasks.of(city));
        return "console/city";
    }

    /** The steps alone, for the page that asks again while they run; a city that was given up is gone at the end. */
    @GetMapping("/cities/{code}/steps")
    String steps(@PathVariable String code, Model model, HttpServletResponse response) {
        CityLine line = overview.find(code).orElse(null);
        if (line == null) {
            return "console/city-steps :: gone";
        }
        CourseView course = desk.course(line.city());
        if (!course.running()) {
            response.setHeader(WHOLE_PAGE, "true");
        }
        model.addAttribute("code", code);
        model.addAttribute("course", course);
        return "console/city-steps :: steps";
    }
}
