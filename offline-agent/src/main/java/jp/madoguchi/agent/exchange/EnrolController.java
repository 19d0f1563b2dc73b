package jp.madoguchi.agent.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import jp.madoguchi.agent.place.Terminal;
import jp.madoguchi.agent.place.Terminals;
import org.springframework.context.MessageSource;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The exchange of public keys with the city. */
@Controller
@RequestMapping("/exchange/enrol")
class EnrolController {

    private static final int LONGEST_PEM = 20_000;
    private static final String PAGE = "agent/exchange/enrol";
    private static final String TO_PAGE = "redirect:/exchange/enrol";

    private final CityIdentities identities;
    private final Terminals terminals;
    private final MessageSource messages;

    EnrolController(CityIdentities identities, Terminals terminals, MessageSource messages) {
        this.identities = identities;
        this.terminals = terminals;
        this.messages = messages;
    }

    @GetMapping
    String page(Model model) {
        return show(model);
    }

    @GetMapping("/own-keys")
    ResponseEntity<byte[]> ownKeys() {
        Terminal terminal = terminals.get();
        String name = terminal.city() + "-" + terminal.terminal() + "-public.pem";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(identities.ownPublic().toPem().getBytes(StandardCharsets.US_ASCII));
    }

    @PostMapping("/city-keys")
    String receive(@RequestParam("file") MultipartFile file, Model model, HttpServletResponse response)
            throws IOException {
        String pem = file.getSize() > LONGEST_PEM ? "" : new String(file.getBytes(), StandardCharsets.ISO_8859_1);
        CityIdentities.Refused refused = identities.receive(pem);
        if (refused.sentence().isEmpty() && refused.key().isEmpty()) {
            return TO_PAGE;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute(
                "refusal",
                refused.sentence()
                        .orElseGet(() -> messages.getMessage(refused.key().orElseThrow(), null, Locale.JAPANESE)));
        return show(model);
    }

    @PostMapping("/confirm")
    String confirm(@RequestParam("fingerprint") String fingerprint, RedirectAttributes redirect) {
        if (!identities.confirm(fingerprint)) {
            return TO_PAGE;
        }
        redirect.addFlashAttribute("done", "agent.exchange.enrol.done");
        return "redirect:/exchange";
    }

    @PostMapping("/change")
    String changeOwnKeys(RedirectAttributes redirect) {
        redirect.addFlashAttribute(
                "done", identities.changeOwnKeys() ? "agent.exchange.keys.made" : "agent.exchange.keys.made-before");
        return "redirect:/exchange";
    }

    private String show(Model model) {
        model.addAttribute("enrolment", identities.enrolment());
        return PAGE;
    }
}
