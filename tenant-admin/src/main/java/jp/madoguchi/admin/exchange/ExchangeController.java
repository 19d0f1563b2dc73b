package jp.madoguchi.admin.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.UUID;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.core.exchange.BookingExport;
import jp.madoguchi.core.exchange.ExportResult;
import jp.madoguchi.core.exchange.KeyChange;
import jp.madoguchi.core.exchange.Terminals;
import jp.madoguchi.core.tenancy.Tenancy;
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

/** The exchange with the city's terminals: overview, the city's identity, and the file of bookings. */
@Controller
@Needs("exchange.view")
@RequestMapping("/exchange")
class ExchangeController {

    private final ExchangePage page;
    private final Terminals terminals;
    private final BookingExport export;
    private final KeyChange keys;

    ExchangeController(ExchangePage page, Terminals terminals, BookingExport export, KeyChange keys) {
        this.page = page;
        this.terminals = terminals;
        this.export = export;
        this.keys = keys;
    }

    @GetMapping
    String overview(Model model) {
        return page.fill(model);
    }

    /** The city's public identity, which a terminal reads once. */
    @GetMapping("/city-identity")
    ResponseEntity<byte[]> identity() {
        byte[] pem = terminals.cityIdentityPem().getBytes(StandardCharsets.UTF_8);
        return file(Tenancy.current().code() + "-city.pem", "application/x-pem-file", pem);
    }

    /** Writes a file with a number of its own: a POST, because it changes what the next one is called. */
    @Needs("exchange.export")
    @PostMapping("/bookings")
    Object bookings(Model model, HttpServletResponse response) {
        return answer(export.write(), model, response);
    }

    /** All bookings, for terminals that have lost the run of numbers. */
    @Needs("exchange.export")
    @PostMapping("/bookings/whole")
    Object everything(@RequestParam(defaultValue = "") String number, Model model, HttpServletResponse response) {
        String typed = number.strip();
        if (!typed.matches("[0-9]{0,9}")) {
            return refused("admin.exchange.whole.number.wrong", model, response);
        }
        return answer(
                export.writeWhole(typed.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(typed))),
                model,
                response);
    }

    /** A file that was written before, while a terminal may still need it. */
    @Needs("exchange.export")
    @GetMapping("/files/{id}")
    ResponseEntity<byte[]> again(@PathVariable UUID id) {
        return export.again(id)
                .map(ExchangeController::sealed)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Makes new keys for the city, which the next files announce. */
    @Needs("exchange.enrol")
    @PostMapping("/keys")
    String changeKeys(RedirectAttributes next) {
        next.addFlashAttribute("done", keys.begin() ? "admin.exchange.keys.begun" : "admin.exchange.keys.begun-before");
        return "redirect:/exchange";
    }

    private Object answer(ExportResult result, Model model, HttpServletResponse response) {
        return switch (result) {
            case ExportResult.Written written -> sealed(written);
            case ExportResult.NumberUsed used -> refused("admin.exchange.whole.number.used", model, response);
            case ExportResult.NoTerminal none -> refused("admin.exchange.no-terminal", model, response);
        };
    }

    private String refused(String key, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("refusal", Refusal.of("export", key));
        return page.fill(model);
    }

    private static ResponseEntity<byte[]> sealed(ExportResult.Written written) {
        return file(written.fileName(), MediaType.APPLICATION_OCTET_STREAM_VALUE, written.content());
    }

    private static ResponseEntity<byte[]> file(String name, String type, byte[] content) {
        String disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .contentType(MediaType.parseMediaType(type))
                .body(content);
    }
}
