package jp.madoguchi.ledger.profile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.base.importing.ImportProfile;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The list of profiles; deleting, exporting and importing one. */
@Controller
class ProfileController {

    private static final int LARGEST = 256 * 1024;

    private final Profiles profiles;

    ProfileController(Profiles profiles) {
        this.profiles = profiles;
    }

    @GetMapping("/profiles")
    String list(Model model) {
        return list(model, List.of());
    }

    @PostMapping("/profiles/{id}/remove")
    String remove(@PathVariable UUID id) {
        profiles.remove(id);
        return "redirect:/profiles";
    }

    /** A profile holds no row of any file, so that its file may be given to other cities. */
    @GetMapping("/profiles/export")
    ResponseEntity<byte[]> export(@RequestParam String name) {
        ImportProfile profile = profiles.named(name)
                .map(StoredProfile::layout)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ContentDisposition file = ContentDisposition.attachment()
                .filename(profile.name() + ".json", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(ProfileJson.write(profile).getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/profiles/import")
    ModelAndView take(@RequestParam @Nullable MultipartFile file, Model model) throws IOException {
        if (file == null || file.isEmpty() || file.getSize() > LARGEST) {
            return wrong(model, List.of("取込定義のファイル（書き出したJSON）を選んでください。"));
        }
        try {
            ImportProfile profile = ProfileJson.read(new String(file.getBytes(), StandardCharsets.UTF_8));
            return switch (profiles.create(profile)) {
                case SaveResult.Saved saved -> new ModelAndView("redirect:/profiles");
                case SaveResult.Wrong wrong -> wrong(model, wrong.problems());
            };
        } catch (IllegalArgumentException e) {
            return wrong(model, List.of("取込定義のファイルではないか、この版では読めない形です。もう一度書き出したファイルを選んでください。"));
        }
    }

    private ModelAndView wrong(Model model, List<String> problems) {
        ModelAndView page = new ModelAndView(list(model, problems));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private String list(Model model, List<String> problems) {
        model.addAttribute("profiles", profiles.all());
        model.addAttribute("problems", problems);
        return "ledger/profiles";
    }
}
