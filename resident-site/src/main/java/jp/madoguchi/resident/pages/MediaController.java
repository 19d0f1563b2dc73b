package jp.madoguchi.resident.pages;

import java.time.Duration;
import java.util.UUID;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.core.media.MediaLibrary;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The city's pictures. A picture never changes under its id, so browsers may keep it for a year. */
@Controller
@Needs(Needs.NOTHING)
class MediaController {

    private static final CacheControl YEAR =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final MediaLibrary media;

    MediaController(MediaLibrary media) {
        this.media = media;
    }

    @GetMapping("/media/{id}")
    ResponseEntity<byte[]> picture(@PathVariable String id) {
        return media.content(uuid(id))
                .map(file -> ResponseEntity.ok()
                        .cacheControl(YEAR)
                        .contentType(MediaType.parseMediaType(file.contentType()))
                        .body(file.content()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "No picture has such an id", e);
        }
    }
}
