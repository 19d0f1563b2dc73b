package jp.madoguchi.perf.floor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The bare endpoints: a booking, and a page from memory. */
@RestController
class BareController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final BareBookings bookings;
    private final byte[] page;

    BareController(BareBookings bookings, @Value("${" + BareServer.PAGE + "}") Path page) throws IOException {
        this.bookings = bookings;
        this.page = Files.readAllBytes(page);
    }

    @PostMapping("/book")
    ResponseEntity<Void> book(@RequestParam long slot) {
        return bookings.book(slot)
                ? ResponseEntity.ok().build()
                : ResponseEntity.status(HttpStatus.CONFLICT).build();
    }

    @GetMapping("/bytes")
    ResponseEntity<byte[]> bytes() {
        return ResponseEntity.ok().contentType(HTML).body(page);
    }
}
