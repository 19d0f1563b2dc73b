package jp.madoguchi.agent.exchange;

import java.util.Optional;
import java.util.OptionalLong;
import jp.madoguchi.agent.exchange.PeopleFiles.Outcome;
import jp.madoguchi.agent.medium.Media;
import jp.madoguchi.agent.medium.MediumResult;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing sealed files for the city, on this terminal or straight to a medium. */
@Controller
@RequestMapping("/exchange")
class WriteController {

    private static final String TO_OVERVIEW = "redirect:/exchange";
    private static final String TYPED = "other";

    private final CityIdentities identities;
    private final PeopleFiles people;
    private final Media media;

    WriteController(CityIdentities identities, PeopleFiles people, Media media) {
        this.identities = identities;
        this.people = people;
        this.media = media;
    }

    @GetMapping("/write")
    String beforeWriting(Model model) {
        if (identities.city().isEmpty()) {
            return "redirect:/exchange/enrol";
        }
        model.addAttribute("ahead", people.ahead());
        model.addAttribute("drives", media.drives());
        return "agent/exchange/write";
    }

    @PostMapping("/write")
    String write(
            @RequestParam(defaultValue = "") String medium,
            @RequestParam(defaultValue = "") String folder,
            RedirectAttributes redirect) {
        return answer(people.write(chosen(medium, folder)), redirect);
    }

    @PostMapping("/write/whole")
    String writeWhole(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String medium,
            @RequestParam(defaultValue = "") String folder,
            RedirectAttributes redirect) {
        String typed = number.strip();
        if (!typed.matches("[0-9]{0,9}")) {
            return answer(new Outcome.Refused("agent.exchange.whole.number.wrong"), redirect);
        }
        OptionalLong wanted = typed.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(typed));
        return answer(people.writeWhole(wanted, chosen(medium, folder)), redirect);
    }

    @GetMapping("/files/{sequence}")
    ResponseEntity<Resource> file(@PathVariable("sequence") long sequence) {
        return people.take(sequence)
                .<Resource>map(FileSystemResource::new)
                .filter(Resource::exists)
                .map(file -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(String.valueOf(file.getFilename()))
                                        .build()
                                        .toString())
                        .body(file))
                .orElse(ResponseEntity.notFound().build());
    }

    @GetMapping("/files/{sequence}/medium")
    String chooseMedium(@PathVariable("sequence") long sequence, Model model) {
        model.addAttribute(
                "file",
                people.written().stream()
                        .filter(row -> row.sequence() == sequence)
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        model.addAttribute("drives", media.drives());
        return "agent/exchange/medium";
    }

    @PostMapping("/files/{sequence}/medium")
    String putAgain(
            @PathVariable("sequence") long sequence,
            @RequestParam(defaultValue = "") String medium,
            @RequestParam(defaultValue = "") String folder,
            RedirectAttributes redirect) {
        Optional<MediumResult> result = people.putAgain(sequence, chosen(medium, folder));
        switch (result.orElseGet(() -> new MediumResult.Refused("agent.exchange.file-gone"))) {
            case MediumResult.Written written -> redirect.addFlashAttribute("done", "agent.medium.done");
            case MediumResult.Refused refused -> redirect.addFlashAttribute("failed", refused.key());
        }
        return TO_OVERVIEW;
    }

    private static String chosen(String medium, String folder) {
        return medium.equals(TYPED) ? folder.strip() + (folder.isBlank() ? "?" : "") : medium;
    }

    private static String answer(Outcome outcome, RedirectAttributes redirect) {
        switch (outcome) {
            case Outcome.Written written -> {
                redirect.addFlashAttribute("done", "agent.exchange.written");
                redirect.addFlashAttribute("manifest", written.manifest());
                redirect.addFlashAttribute("onMedium", written.onMedium());
            }
            case Outcome.Nothing nothing -> redirect.addFlashAttribute("done", "agent.exchange.nothing-to-write");
            case Outcome.Refused refused -> redirect.addFlashAttribute("failed", refused.key());
        }
        return TO_OVERVIEW;
    }
}
