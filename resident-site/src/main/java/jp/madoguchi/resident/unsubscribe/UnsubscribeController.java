package jp.madoguchi.resident.unsubscribe;

import java.util.UUID;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.core.mail.EmailAddress;
import jp.madoguchi.core.mail.Unsubscribing;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** A mass mail's link opens a page with a button; opening it changes nothing, because scanners open every link. */
@Controller
@Needs(Needs.NOTHING)
@RequestMapping("/unsubscribe/{mail}/{token}")
class UnsubscribeController {

    private final Unsubscribing unsubscribing;

    UnsubscribeController(Unsubscribing unsubscribing) {
        this.unsubscribing = unsubscribing;
    }

    @GetMapping
    String ask(@PathVariable UUID mail, @PathVariable String token, Model model) {
        EmailAddress address = unsubscribing
                .recipient(mail, token)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("address", address.value());
        model.addAttribute("path", "/unsubscribe/" + mail + "/" + token);
        return "resident/unsubscribe";
    }

    @PostMapping
    String stop(@PathVariable UUID mail, @PathVariable String token, Model model) {
        if (!unsubscribing.stop(mail, token)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "resident/unsubscribe";
    }
}
