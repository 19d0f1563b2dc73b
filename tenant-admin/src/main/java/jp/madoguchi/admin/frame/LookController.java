package jp.madoguchi.admin.frame;

import java.time.Duration;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.core.branding.LookPictures;
import jp.madoguchi.core.branding.Theme;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.LookSettings;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The city's published colours and logo, for the console's frame and for previews. */
@Controller
@RequestMapping("/account/look")
@Needs(Needs.SIGNED_IN)
class LookController {
    /** Where the console's own colours are. */
    static final String ACCENT = "/account/look/accent.css";

    private final CitySettings settings;
    private final LookPictures pictures;

    LookController(CitySettings settings, LookPictures pictures) {
        this.settings = settings;
        this.pictures = pictures;
    }

    @GetMapping(path = "/accent.css", produces = "text/css;charset=UTF-8")
    ResponseEntity<String> accent() {
        return kept().body(Theme.of(settings).accent());
    }

    @GetMapping(path = "/site.css", produces = "text/css;charset=UTF-8")
    ResponseEntity<String> site() {
        return kept().body(Theme.of(settings).css());
    }

    @GetMapping("/logo")
    ResponseEntity<byte[]> logo() {
        return pictures.file(settings.get(LookSettings.LOGO))
                .map(file -> kept().contentType(MediaType.parseMediaType(file.contentType()))
                        .body(file.content()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** Their addresses change with them. */
    private static ResponseEntity.BodyBuilder kept() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofDays(30)).cachePrivate());
    }
}
