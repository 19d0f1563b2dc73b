package jp.madoguchi.admin.pages;

import java.util.UUID;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.core.media.MediaLibrary;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** A picture under the address that it has on the residents' site, so that previews show it. */
@Controller
@Needs({"pages.view", "notices.view", "facilities.view"})
class PictureController {

    private final MediaLibrary media;

    PictureController(MediaLibrary media) {
        this.media = media;
    }

    @GetMapping("/media/{id}")
    ResponseEntity<byte[]> picture(@PathVariable UUID id) {
        return media.content(id)
                .map(file -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(file.contentType()))
                        .body(file.content()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
