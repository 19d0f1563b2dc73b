package jp.madoguchi.console.mail;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Where SNS delivers the mail service's events; open to all, because the signature is the key. */
@Controller
class SesEventController {
    /** SNS sends 256 KB at most. */
    private static final int LONGEST = 300_000;

    private final ObjectProvider<SesEventService> events;

    SesEventController(ObjectProvider<SesEventService> events) {
        this.events = events;
    }

    @PostMapping("/ses/events")
    ResponseEntity<Void> take(@RequestBody String body) {
        SesEventService service = events.getIfAvailable();
        if (service == null) {
            return ResponseEntity.notFound().build();
        }
        boolean taken = body.length() <= LONGEST && service.take(body);
        return ResponseEntity.status(taken ? HttpStatus.OK : HttpStatus.FORBIDDEN)
                .build();
    }
}
