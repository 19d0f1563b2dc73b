package jp.madoguchi.console.job;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Tasks and failures. */
@Controller
class JobController {

    private final TaskList tasks;

    JobController(TaskList tasks) {
        this.tasks = tasks;
    }

    @GetMapping("/jobs")
    String jobs(Model model) {
        model.addAttribute("counts", tasks.counts());
        model.addAttribute("failed", tasks.failed());
        model.addAttribute("next", tasks.next());
        return "console/jobs";
    }
}
