package jp.madoguchi.core.branding;

import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.core.media.ImageResult;
import jp.madoguchi.core.media.Images;
import jp.madoguchi.core.media.Limits;
import jp.madoguchi.core.settings.LookSettings;
import jp.madoguchi.core.storage.CityFiles;
import jp.madoguchi.core.storage.StoredFile;
import org.springframework.stereotype.Service;

/** Logo and icon of the bound city: made anew from their pixels, kept under a name of their content, never changed. */
@Service
public class LookPictures {
    private static final String FOLDER = "branding/";
    private static final Limits LOGO = new Limits(2 * 1024 * 1024, 640, 160);
    private static final Limits ICON = new Limits(2 * 1024 * 1024, 64, 64);

    private final Images images;
    private final CityFiles files;
    private final Branding branding;

    LookPictures(Images images, CityFiles files, Branding branding) {
        this.images = images;
        this.files = files;
        this.branding = branding;
    }

    /** Takes a logo with its words, and makes the icon from it where the draft has none. */
    public LookResult logo(byte[] upload, String words, long seen, Actor by) {
        if (words.isBlank()) {
            return LookResult.Wrong.of(Problem.of(LookSettings.LOGO_ALT.key(), "branding.wrong.alt"));
        }
        return switch (images.accept(upload, LOGO)) {
            case ImageResult.Refused(Problem problem) -> refused(LookSettings.LOGO.key(), problem);
            case ImageResult.Accepted picture -> {
                String logo = keep("logo", picture);
                boolean own = !branding.draft()
                        .values()
                        .getOrDefault(LookSettings.ICON.key(), "")
                        .isEmpty();
                yield own || !(images.accept(upload, ICON) instanceof ImageResult.Accepted icon)
                        ? branding.keep(
                                seen, Map.of(LookSettings.LOGO.key(), logo, LookSettings.LOGO_ALT.key(), words), by)
                        : branding.keep(
                                seen,
                                Map.of(
                                        LookSettings.LOGO.key(),
                                        logo,
                                        LookSettings.LOGO_ALT.key(),
                                        words,
                                        LookSettings.ICON.key(),
                                        keep("icon", icon)),
                                by);
            }
        };
    }

    /** Takes an icon of its own. */
    public LookResult icon(byte[] upload, long seen, Actor by) {
        return switch (images.accept(upload, ICON)) {
            case ImageResult.Refused(Problem problem) -> refused(LookSettings.ICON.key(), problem);
            case ImageResult.Accepted picture ->
                branding.keep(seen, Map.of(LookSettings.ICON.key(), keep("icon", picture)), by);
        };
    }

    /** Takes logo, words and icon out of the draft. */
    public LookResult remove(long seen, Actor by) {
        return branding.keep(
                seen,
                Map.of(LookSettings.LOGO.key(), "", LookSettings.LOGO_ALT.key(), "", LookSettings.ICON.key(), ""),
                by);
    }

    /** A picture by the name that a look keeps; empty for anything else. */
    public Optional<StoredFile> file(String name) {
        return name.matches("(logo|icon)-[0-9a-f]{8}\\.(png|jpg)") ? files.get(FOLDER + name) : Optional.empty();
    }

    private String keep(String kind, ImageResult.Accepted picture) {
        CRC32 sum = new CRC32();
        sum.update(picture.bytes());
        String name = kind + "-" + HexFormat.of().toHexDigits((int) sum.getValue())
                + (picture.contentType().equals("image/png") ? ".png" : ".jpg");
        files.put(FOLDER + name, picture.bytes(), picture.contentType());
        return name;
    }

    private static LookResult refused(String field, Problem problem) {
        return LookResult.Wrong.of(new Problem(field, problem.key(), problem.arguments()));
    }
}
