package jp.madoguchi.agent.backup;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import jp.madoguchi.base.port.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The backups that were made, one more by button, and where they go. */
@Controller
@RequestMapping("/backup")
@Needs("agent.backup")
class BackupController {

    private static final String TO_LIST = "redirect:/backup";

    private final Backups backups;
    private final BackupRows rows;

    BackupController(Backups backups, BackupRows rows) {
        this.backups = backups;
        this.rows = rows;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("backups", rows.latest());
        model.addAttribute("folder", rows.folder());
        return "agent/backup/list";
    }

    @PostMapping
    String make(RedirectAttributes redirect) {
        boolean made = backups.make();
        redirect.addFlashAttribute(made ? "done" : "refused", "agent.backup." + (made ? "done" : "failed"));
        return TO_LIST;
    }

    @PostMapping("/folder")
    String folder(@RequestParam("folder") String typed, RedirectAttributes redirect) {
        if (usable(typed.strip())) {
            rows.choose(Path.of(typed.strip()));
            redirect.addFlashAttribute("done", "agent.backup.folder.done");
        } else {
            redirect.addFlashAttribute("refused", "agent.backup.folder.wrong");
        }
        return TO_LIST;
    }

    private static boolean usable(String typed) {
        try {
            Path folder = Path.of(typed);
            return folder.isAbsolute() && Files.isDirectory(folder) && Files.isWritable(folder);
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
