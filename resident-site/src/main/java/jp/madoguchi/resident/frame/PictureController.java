package jp.madoguchi.resident.frame;

import java.time.Duration;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.core.branding.LookPictures;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.LookSettings;
import jp.madoguchi.core.settings.Setting;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The city's logo and icon; their addresses change with them. */
@Controller
@Needs(Needs.NOTHING)
class PictureController {
    private static final Duration LONG = Duration.ofDays(30);
    private static final Duration SHORT = Duration.ofMinutes(5);

    private final LookPictures pictures;
    private final CitySettings settings;

    PictureController(LookPictures pictures, CitySettings settings) {
        this.pictures = pictures;
        this.settings = settings;
    }

    @GetMapping("/logo")
    ResponseEntity<byte[]> logo(@RequestParam(name = "v", defaultValue = "") String version) {
        return picture(LookSettings.LOGO, version);
    }

    @GetMapping("/favicon.ico")
    ResponseEntity<byte[]> icon(@RequestParam(name = "v", defaultValue = "") String version) {
        return picture(LookSettings.ICON, version);
    }

    /** Browsers ask for an icon without a version, too: that answer must not outlive the next icon. */
    private ResponseEntity<byte[]> picture(Setting<String> setting, String version) {
        String name = settings.get(setting);
        Duration kept = name.equals(version) ? LONG : SHORT;
        return pictures.file(name)
                .map(file -> ResponseEntity.ok()
                        .cacheControl(CacheControl.maxAge(kept).cachePrivate())
                        .contentType(MediaType.parseMediaType(file.contentType()))
                        .body(file.content()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
