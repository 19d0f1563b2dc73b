package jp.madoguchi.agent.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The sealed files: what was written and read, and taking bookings from the city. */
@Controller
@RequestMapping("/exchange")
class ExchangeController {

    private static final String TO_OVERVIEW = "redirect:/exchange";

    private final CityIdentities identities;
    private final PeopleFiles people;
    private final BookingFiles bookings;
    private final RefusedRows refusedRows;
    private final WaitingFiles waiting;

    ExchangeController(
            CityIdentities identities,
            PeopleFiles people,
            BookingFiles bookings,
            RefusedRows refusedRows,
            WaitingFiles waiting) {
        this.identities = identities;
        this.people = people;
        this.bookings = bookings;
        this.refusedRows = refusedRows;
        this.waiting = waiting;
    }

    @GetMapping
    String overview(Model model) {
        model.addAttribute("enrolled", identities.city().isPresent());
        model.addAttribute("ahead", people.ahead());
        model.addAttribute("refusedPeople", refusedRows.open());
        model.addAttribute("written", people.written());
        model.addAttribute("imported", bookings.imported());
        return "agent/exchange/overview";
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
