package jp.madoguchi.admin.frame;

import java.util.List;
import java.util.Locale;
import jp.madoguchi.core.branding.FooterLink;
import jp.madoguchi.core.branding.Theme;
import jp.madoguchi.core.settings.LookSettings;
import jp.madoguchi.core.settings.SettingValues;
import jp.madoguchi.core.tenancy.Tenancy;
import jp.madoguchi.web.asset.Assets;
import jp.madoguchi.web.layout.Brand;
import jp.madoguchi.web.layout.Layout;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The frame of the bound city's residents' site, for previews. */
@Component
public class SiteLook {
    private static final List<String> STYLES = List.of(Assets.versioned("/ui/booking.css"));

    private final MessageSource messages;

    SiteLook(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * The frame with a look.
     *
     * @param theme address of its colours
     * @param logo address of its logo, where it has one
     */
    public Layout layout(SettingValues look, String theme, String logo) {
        String own = look.get(LookSettings.SITE_NAME);
        Object[] city = {Tenancy.current().name()};
        return Layout.plain(
                        Layout.Kind.RESIDENT,
                        own.isEmpty() ? messages.getMessage("site.name", city, Locale.JAPANESE) : own)
                .withStyles(STYLES)
                .withTheme(theme + "?v=" + Theme.of(look).version())
                .withBrand(new Brand(
                        look.get(LookSettings.LOGO).isEmpty() ? null : logo,
                        look.get(LookSettings.LOGO_ALT),
                        null,
                        null,
                        look.get(LookSettings.FOOTER_TEXT),
                        FooterLink.list(look.get(LookSettings.FOOTER_LINKS)).stream()
                                .map(link -> new Brand.Link(link.words(), link.address()))
                                .toList()));
    }
}
