package jp.madoguchi.console.tenant;

import jp.madoguchi.console.job.TaskList;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The cities, and one of them. */
@Controller
class CityController {

    private final CityOverview overview;
    private final TaskList tasks;

    CityController(CityOverview overview, TaskList tasks) {
        this.overview = overview;
        this.tasks = tasks;
    }

    @GetMapping("/")
    String cities(Model model) {
        model.addAttribute("cities", overview.all());
        return "console/cities";
    }

    @GetMapping("/cities/{code}")
    String city(@PathVariable String code, Model model) {
        CityLine line = overview.find(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("line", line);
        model.addAttribute("tasks", tasks.of(line.city()));
        return "console/city";
    }
}
