package jp.madoguchi.admin.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.core.exchange.SealedUploads;
import jp.madoguchi.core.exchange.UploadCounts;
import jp.madoguchi.core.exchange.UploadOutcome;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A sealed file comes in: it is opened and counted first, and taken over only when that is confirmed. */
@Controller
@Needs("exchange.upload")
@RequestMapping("/exchange/uploads")
class UploadController {

    private final SealedUploads uploads;
    private final ExchangePage page;

    UploadController(SealedUploads uploads, ExchangePage page) {
        this.uploads = uploads;
        this.page = page;
    }

    @PostMapping
    String inspect(@RequestParam MultipartFile sealed, Model model, HttpServletResponse response) throws IOException {
        if (sealed.isEmpty()) {
            return refused(Refusal.of("upload", "admin.upload.no-file"), model, response);
        }
        return answer(inspect(sealed), model, response);
    }

    private UploadOutcome inspect(MultipartFile sealed) throws IOException {
        Path file = Files.createTempFile("upload-", ".sealed");
        try {
            sealed.transferTo(file);
            return uploads.inspect(file, name(sealed));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** The bare name: some browsers send the path on the sender's disk. */
    private static String name(MultipartFile sealed) {
        String name = sealed.getOriginalFilename();
        String bare = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return bare.isBlank() ? "upload" : bare;
    }

    @GetMapping("/{id}")
    String waiting(@PathVariable UUID id, Model model) {
        model.addAttribute(
                "upload", uploads.waiting(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "admin/upload";
    }

    @PostMapping("/{id}/confirm")
    String confirm(@PathVariable UUID id, Model model, HttpServletResponse response, RedirectAttributes next) {
        if (!uploads.known(id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        UploadOutcome outcome = uploads.confirm(id);
        if (outcome instanceof UploadOutcome.Imported imported) {
            UploadCounts counts = imported.counts();
            next.addFlashAttribute(
                    "imported", List.of(counts.added(), counts.changed(), counts.ended(), counts.unchanged()));
            return "redirect:/exchange";
        }
        return answer(outcome, model, response);
    }

    @PostMapping("/{id}/discard")
    String discard(@PathVariable UUID id, RedirectAttributes next) {
        uploads.discard(id);
        next.addFlashAttribute("done", "admin.upload.discarded");
        return "redirect:/exchange";
    }

    private String answer(UploadOutcome outcome, Model model, HttpServletResponse response) {
        return switch (outcome) {
            case UploadOutcome.Inspected inspected -> "redirect:/exchange/uploads/" + inspected.uploadId();
            case UploadOutcome.Imported imported -> "redirect:/exchange";
            case UploadOutcome.Refused refused -> refused(Refusal.told("upload", refused.sentence()), model, response);
        };
    }

    private String refused(Refusal refusal, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("refusal", refusal);
        return page.fill(model);
    }
}
