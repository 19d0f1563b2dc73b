package jp.madoguchi.ledger.importing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.random.SecureTokens;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Upload, dry run, confirmation and history of card lists. */
@Controller
class ImportController {

    private final CardImports imports;
    private final ImportProgress progress;
    private final SecureTokens tokens;
    private final Clock clock;

    ImportController(CardImports imports, ImportProgress progress, SecureTokens tokens, Clock clock) {
        this.imports = imports;
        this.progress = progress;
        this.tokens = tokens;
        this.clock = clock;
    }

    @GetMapping("/imports")
    String start(Model model) {
        return start(model, null, null);
    }

    @PostMapping("/imports")
    ModelAndView receive(
            @RequestParam UUID id,
            @RequestParam(defaultValue = "") String profile,
            @RequestParam @Nullable MultipartFile file,
            Model model)
            throws IOException {
        if (imports.plan(id).isPresent()) {
            return new ModelAndView("redirect:/imports/" + id);
        }
        if (file == null
                || file.getOriginalFilename() == null
                || file.getOriginalFilename().isEmpty()) {
            return refused(model, "ledger.import.no-file", null);
        }
        if (!imports.profiles().contains(profile)) {
            return refused(model, "ledger.import.no-profile", null);
        }
        try (InputStream content = file.getInputStream()) {
            return switch (imports.receive(id, content, plainName(file.getOriginalFilename()), profile)) {
                case UploadResult.Planned planned ->
                    new ModelAndView("redirect:/imports/" + planned.plan().id());
                case UploadResult.Refused refused -> refused(model, null, refused);
                case UploadResult.Cancelled cancelled -> refused(model, "ledger-import.cancelled", null);
            };
        }
    }

    @GetMapping("/imports/{id}")
    String plan(@PathVariable UUID id, Model model) {
        Optional<ImportPlan> plan = imports.plan(id);
        if (plan.isPresent()) {
            model.addAttribute("plan", plan.get());
            return "ledger/import-plan";
        }
        model.addAttribute(
                "done", imports.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        model.addAttribute("kept", imports.kept(id));
        return "ledger/import-done";
    }

    @PostMapping("/imports/{id}/confirm")
    ModelAndView confirm(@PathVariable UUID id, Model model) {
        return switch (imports.confirm(id)) {
            case ConfirmResult.Confirmed confirmed -> new ModelAndView("redirect:/imports/" + confirmed.importId());
            case ConfirmResult.AlreadyImported already -> refused(model, "ledger.import.already", null);
            case ConfirmResult.Collided collided -> refused(model, "ledger.import.collided", null);
            case ConfirmResult.Gone gone -> refused(model, "ledger.import.gone", null);
        };
    }

    @PostMapping("/imports/{id}/discard")
    String discard(@PathVariable UUID id) {
        imports.discard(id);
        return "redirect:/imports";
    }

    /** Ends a running dry run; the page that started it then says so. */
    @PostMapping("/imports/{id}/cancel")
    String cancel(@PathVariable UUID id, Model model) {
        progress.cancel(id);
        return progress(id, model);
    }

    @PostMapping("/imports/{id}/undo")
    String undo(@PathVariable UUID id) {
        return imports.undo(id) ? "redirect:/imports/" + id : "redirect:/imports/" + id + "?late";
    }

    /** Lines, columns and reasons, and nothing of a person. */
    @GetMapping("/imports/{id}/refused.csv")
    void refusals(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        ImportPlan plan = imports.plan(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ContentDisposition file = ContentDisposition.attachment()
                .filename("取り込まない行.csv", StandardCharsets.UTF_8)
                .build();
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, file.toString());
        imports.refusals(plan, response.getOutputStream());
    }

    /** How far a running import is, asked every second by the page that started it. */
    @GetMapping("/imports/{id}/progress")
    String progress(@PathVariable UUID id, Model model) {
        model.addAttribute("progress", progress.of(id));
        model.addAttribute("id", id);
        return "ledger/imports :: progress";
    }

    private ModelAndView refused(Model model, @Nullable String key, UploadResult.@Nullable Refused refused) {
        ModelAndView page = new ModelAndView(start(model, key, refused));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private String start(Model model, @Nullable String problemKey, UploadResult.@Nullable Refused refused) {
        model.addAttribute("id", tokens.uuid7(clock));
        model.addAttribute("profiles", imports.profiles());
        model.addAttribute("history", imports.history());
        model.addAttribute("problemKey", problemKey);
        model.addAttribute("refused", refused);
        return "ledger/imports";
    }

    /** Some browsers send the whole path. */
    private static String plainName(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
