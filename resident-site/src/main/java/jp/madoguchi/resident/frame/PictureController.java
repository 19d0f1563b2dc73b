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

/** The city's logo and icon; their addresses change with them. */
@Controller
@Needs(Needs.NOTHING)
class PictureController {
    private final LookPictures pictures;
    private final CitySettings settings;

    PictureController(LookPictures pictures, CitySettings settings) {
        this.pictures = pictures;
        this.settings = settings;
    }

    @GetMapping("/logo")
    ResponseEntity<byte[]> logo() {
        return picture(LookSettings.LOGO);
    }

    @GetMapping("/favicon.ico")
    ResponseEntity<byte[]> icon() {
        return picture(LookSettings.ICON);
    }

    private ResponseEntity<byte[]> picture(Setting<String> setting) {
        return pictures.file(settings.get(setting))
                .map(file -> ResponseEntity.ok()
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(30)).cachePublic())
                        .contentType(MediaType.parseMediaType(file.contentType()))
                        .body(file.content()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
