package jp.madoguchi.resident.frame;

import java.time.Duration;
import jp.madoguchi.core.branding.Theme;
import jp.madoguchi.core.settings.CitySettings;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The city's colours as a stylesheet of its own: inline styles are forbidden. */
@Controller
class ThemeController {

    private final CitySettings settings;

    ThemeController(CitySettings settings) {
        this.settings = settings;
    }

    @GetMapping(path = "/theme.css", produces = "text/css;charset=UTF-8")
    ResponseEntity<String> theme() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofDays(30)).cachePrivate())
                .body(Theme.of(settings).css());
    }
}
