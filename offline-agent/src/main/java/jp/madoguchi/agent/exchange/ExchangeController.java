package jp.madoguchi.agent.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.exchange.record.FieldMask;
import jp.madoguchi.exchange.record.PersonField;
import jp.madoguchi.exchange.sealed.Manifest;
import jp.madoguchi.ledger.exchange.PeopleOutbox;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The sealed files: those written for the city, and those from it. */
@Controller
@RequestMapping("/exchange")
class ExchangeController {

    private static final String TO_OVERVIEW = "redirect:/exchange";

    private final CityIdentities identities;
    private final PeopleFiles people;
    private final BookingFiles bookings;
    private final PeopleOutbox outbox;
    private final WaitingFiles waiting;

    ExchangeController(
            CityIdentities identities,
            PeopleFiles people,
            BookingFiles bookings,
            PeopleOutbox outbox,
            WaitingFiles waiting) {
        this.identities = identities;
        this.people = people;
        this.bookings = bookings;
        this.outbox = outbox;
        this.waiting = waiting;
    }

    @GetMapping
    String overview(Model model) {
        model.addAttribute("enrolled", identities.city().isPresent());
        model.addAttribute("pending", outbox.pending());
        model.addAttribute("written", people.written());
        model.addAttribute("imported", bookings.imported());
        return "agent/exchange/overview";
    }

    @GetMapping("/write")
    String beforeWriting(Model model) {
        if (identities.city().isEmpty()) {
            return "redirect:/exchange/enrol";
        }
        model.addAttribute("pending", outbox.pending());
        model.addAttribute("all", List.of(PersonField.values()));
        model.addAttribute("chosen", people.usualFields().codes());
        return "agent/exchange/write";
    }

    @PostMapping("/write")
    String write(
            @RequestParam(name = "fields", required = false) Optional<Set<String>> fields,
            RedirectAttributes redirect) {
        Optional<Manifest> written = people.write(FieldMask.ofCodes(fields.orElse(Set.of())));
        redirect.addFlashAttribute(
                "done", written.isPresent() ? "agent.exchange.written" : "agent.exchange.nothing-to-write");
        written.ifPresent(manifest -> redirect.addFlashAttribute("manifest", manifest));
        return TO_OVERVIEW;
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

    @PostMapping("/bookings")
    String tryOut(@RequestParam("file") MultipartFile file, Model model, HttpServletResponse response)
            throws IOException {
        UUID id = waiting.keep(file.getInputStream());
        return switch (bookings.tryOut(waiting.path(id))) {
            case BookingFiles.Outcome.Readable readable -> {
                model.addAttribute("id", id);
                model.addAttribute("manifest", readable.manifest());
                model.addAttribute(
                        "created", LocalDateTime.ofInstant(readable.manifest().createdAt(), FileRow.TOKYO));
                model.addAttribute("result", readable.result());
                yield "agent/exchange/bookings";
            }
            case BookingFiles.Outcome.Refused refused -> {
                waiting.forget(id);
                yield refuse(refused, model, response);
            }
        };
    }

    @PostMapping("/bookings/{id}/confirm")
    String importBookings(
            @PathVariable("id") UUID id, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        if (waiting.find(id).isEmpty()) {
            redirect.addFlashAttribute("done", "agent.exchange.bookings.gone");
            return TO_OVERVIEW;
        }
        return switch (bookings.importFrom(waiting.path(id))) {
            case BookingFiles.Outcome.Readable readable -> {
                waiting.forget(id);
                redirect.addFlashAttribute("done", "agent.exchange.bookings.done");
                redirect.addFlashAttribute("manifest", readable.manifest());
                yield TO_OVERVIEW;
            }
            case BookingFiles.Outcome.Refused refused -> refuse(refused, model, response);
        };
    }

    private String refuse(BookingFiles.Outcome.Refused refused, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("refusal", refused.sentence());
        return overview(model);
    }
}
