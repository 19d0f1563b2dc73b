package jp.madoguchi.admin.pages;

import jp.madoguchi.admin.frame.SiteLook;
import jp.madoguchi.core.page.SitePages;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.LookSettings;
import jp.madoguchi.web.layout.Layout;
import jp.madoguchi.web.layout.MenuItem;
import org.springframework.stereotype.Component;

/** The frame of the residents' site, for previews: its published look and the links at its foot. */
@Component
class SiteFrame {

    private final SitePages pages;
    private final SiteLook site;
    private final CitySettings settings;

    SiteFrame(SitePages pages, SiteLook site, CitySettings settings) {
        this.pages = pages;
        this.site = site;
        this.settings = settings;
    }

    Layout layout() {
        return site.layout(
                        settings, "/account/look/site.css", "/account/look/logo?v=" + settings.get(LookSettings.LOGO))
                .withFooter(pages.footer().stream()
                        .map(link -> MenuItem.named(link.title(), link.lang(), link.href()))
                        .toList());
    }
}
