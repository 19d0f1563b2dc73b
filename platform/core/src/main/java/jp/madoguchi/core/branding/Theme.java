package jp.madoguchi.core.branding;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.function.Function;
import java.util.zip.CRC32;
import jp.madoguchi.core.settings.InvalidSetting;
import jp.madoguchi.core.settings.LookSettings;
import jp.madoguchi.core.settings.Setting;
import jp.madoguchi.core.settings.SettingValues;
import jp.madoguchi.core.settings.Settings;

/**
 * A city's colours as a stylesheet of custom properties. Whatever is stored, only colours reach it: a text that is none
 * is its default, and a colour that cannot be read is mended.
 */
public record Theme(Colour main, Colour link, Colour header, Colour headerText) {

    /** The theme of these values. */
    public static Theme of(SettingValues values) {
        Colour header = colour(values::get, LookSettings.HEADER_COLOUR);
        return new Theme(
                readable(colour(values::get, Settings.SITE_COLOUR), LookRules.ON_WHITE),
                readable(colour(values::get, LookSettings.LINK_COLOUR), LookRules.LINKS),
                header,
                readable(colour(values::get, LookSettings.HEADER_TEXT), LookRules.on(header)));
    }

    /** The stylesheet of the residents' site. */
    public String css() {
        return ":root{" + mainColour() + ";--link:" + link.hex() + ";--header-ground:" + header.hex()
                + ";--header-text:" + headerText.hex() + "}\n";
    }

    /** The stylesheet of the city's console: the main colour and nothing else. */
    public String accent() {
        return ":root{" + mainColour() + "}\n";
    }

    private String mainColour() {
        return "--city-colour:" + main.hex() + ";--city-colour-dark:"
                + main.mixed(Colour.BLACK, 0.3).hex() + ";--city-colour-pale:"
                + main.mixed(Colour.WHITE, 0.92).hex();
    }

    /** Changes with the stylesheet: browsers may keep it under this version. */
    public String version() {
        CRC32 sum = new CRC32();
        sum.update(css().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    private static Colour colour(Function<Setting<String>, String> values, Setting<String> setting) {
        Colour own = Colour.parse(setting.defaultValue()).orElse(Colour.BLACK);
        try {
            return Colour.parse(values.apply(setting)).orElse(own);
        } catch (InvalidSetting e) {
            return own;
        }
    }

    private static Colour readable(Colour colour, Contrast contrast) {
        return contrast.nearest(colour).orElse(Colour.BLACK);
    }
}
