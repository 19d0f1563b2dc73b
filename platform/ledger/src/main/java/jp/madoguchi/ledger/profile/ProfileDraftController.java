package jp.madoguchi.ledger.profile;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.csv.TextEncoding;
import jp.madoguchi.base.date.DateFormat;
import jp.madoguchi.base.importing.ImportProfile;
import jp.madoguchi.base.importing.Separator;
import jp.madoguchi.base.importing.TargetKind;
import jp.madoguchi.base.random.SecureTokens;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The mapping form: from a real file, or of a profile that is there. */
@Controller
class ProfileDraftController {

    private final ProfileDrafts drafts;
    private final Profiles profiles;
    private final SecureTokens tokens;
    private final Clock clock;

    ProfileDraftController(ProfileDrafts drafts, Profiles profiles, SecureTokens tokens, Clock clock) {
        this.drafts = drafts;
        this.profiles = profiles;
        this.tokens = tokens;
        this.clock = clock;
    }

    @GetMapping("/profiles/new")
    String choose(Model model) {
        return choose(model, "");
    }

    /** Takes the real file; {@code of} names a profile that is to be looked at beside it. */
    @PostMapping("/profiles/new")
    ModelAndView begin(
            @RequestParam @Nullable MultipartFile file,
            @RequestParam TargetKind target,
            @RequestParam @Nullable UUID of,
            Model model)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return wrong(choose(model, "ファイルが選ばれていません。見本にするファイルを選んでください。"));
        }
        UUID sample = tokens.uuid7(clock);
        try (InputStream content = file.getInputStream()) {
            Optional<String> refused = drafts.begin(sample, content);
            if (refused.isPresent()) {
                return wrong(choose(model, refused.get()));
            }
        }
        return new ModelAndView(
                "redirect:/profiles/form?sample=" + sample + (of == null ? "&target=" + target : "&id=" + of));
    }

    /** The form of a new profile, or of the one with this id or (to copy it) this name. */
    @GetMapping("/profiles/form")
    String form(
            @RequestParam @Nullable UUID sample,
            @RequestParam @Nullable UUID id,
            @RequestParam @Nullable String copy,
            @RequestParam(defaultValue = "CARDS") TargetKind target,
            Model model) {
        if (id != null) {
            StoredProfile stored = found(profiles.find(id));
            return form(model, drafts.open(stored.layout(), sample), sample, id, stored.version());
        }
        if (copy != null) {
            ImportProfile layout = found(profiles.named(copy)).layout();
            return form(model, drafts.open(renamed(layout), sample), sample, null, 0);
        }
        return form(model, drafts.open(sample, target), sample, null, 0);
    }

    /** Reads the file again as the form says, or keeps the profile. */
    @PostMapping("/profiles/form")
    ModelAndView change(
            @RequestParam Map<String, String> sent,
            @RequestParam @Nullable UUID sample,
            @RequestParam @Nullable UUID id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "look") String action,
            Model model) {
        ProfileForm form = form(sent);
        if (!action.equals("save")) {
            return new ModelAndView(form(model, drafts.again(form, sample), sample, id, version));
        }
        return switch (drafts.save(form, sample, id, version)) {
            case SaveResult.Saved saved -> new ModelAndView("redirect:/profiles");
            case SaveResult.Wrong wrong -> {
                model.addAttribute("problems", wrong.problems());
                yield wrong(form(model, drafts.again(form, sample), sample, id, version));
            }
        };
    }

    /** The preview alone, while somebody changes the form. */
    @PostMapping("/profiles/preview")
    String preview(@RequestParam Map<String, String> sent, @RequestParam @Nullable UUID sample, Model model) {
        model.addAttribute("view", drafts.again(form(sent), sample));
        return "ledger/profile-form :: preview";
    }

    @PostMapping("/profiles/discard")
    String discard(@RequestParam @Nullable UUID sample) {
        if (sample != null) {
            drafts.discard(sample);
        }
        return "redirect:/profiles";
    }

    private String form(Model model, ProfileDrafts.View view, @Nullable UUID sample, @Nullable UUID id, int version) {
        model.addAttribute("view", view);
        model.addAttribute("sample", sample);
        model.addAttribute("id", id);
        model.addAttribute("version", version);
        model.addAttribute("fields", drafts.fields());
        model.addAttribute("dates", DateFormat.values());
        model.addAttribute("encodings", TextEncoding.values());
        model.addAttribute("separators", Separator.values());
        model.addAttribute("targets", targets());
        return "ledger/profile-form";
    }

    private String choose(Model model, String problem) {
        model.addAttribute("problem", problem);
        model.addAttribute("targets", targets());
        return "ledger/profile-new";
    }

    /** @throws ResponseStatusException for values that no form of ours sends */
    private static ProfileForm form(Map<String, String> sent) {
        try {
            return ProfileForm.of(sent);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "No form of ours", e);
        }
    }

    private static List<TargetKind> targets() {
        return Arrays.stream(TargetKind.values())
                .filter(target -> target != TargetKind.OLD_BOOKINGS)
                .toList();
    }

    private static ImportProfile renamed(ImportProfile layout) {
        return new ImportProfile(
                layout.name() + " の写し",
                layout.target(),
                layout.encoding(),
                layout.separator(),
                layout.header(),
                layout.mappings());
    }

    private static StoredProfile found(Optional<StoredProfile> profile) {
        return profile.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView wrong(String view) {
        ModelAndView page = new ModelAndView(view);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
