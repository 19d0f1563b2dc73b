package jp.madoguchi.admin.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.core.exchange.BookingExport;
import jp.madoguchi.core.exchange.ExportResult;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The exchange with the city's terminals: overview, the city's identity, and the file of bookings. */
@Controller
@Needs("exchange.view")
@RequestMapping("/exchange")
class ExchangeController {

    private final ExchangePage page;
    private final Terminals terminals;
    private final BookingExport export;

    ExchangeController(ExchangePage page, Terminals terminals, BookingExport export) {
        this.page = page;
        this.terminals = terminals;
        this.export = export;
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
        return switch (export.write()) {
            case ExportResult.Written written ->
                file(written.fileName(), MediaType.APPLICATION_OCTET_STREAM_VALUE, written.content());
            case ExportResult.NoTerminal none -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("refusal", Refusal.of("export", "admin.exchange.no-terminal"));
                yield page.fill(model);
            }
        };
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
