package jp.madoguchi.admin.pages;

import java.util.List;
import java.util.Locale;
import jp.madoguchi.core.page.SitePages;
import jp.madoguchi.core.tenancy.Tenancy;
import jp.madoguchi.web.asset.Assets;
import jp.madoguchi.web.layout.Layout;
import jp.madoguchi.web.layout.MenuItem;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The frame of the residents' site, for previews: its name, its styles and the links at its foot. */
@Component
class SiteFrame {

    private static final List<String> STYLES = List.of(Assets.versioned("/ui/booking.css"));

    private final SitePages pages;
    private final MessageSource messages;

    SiteFrame(SitePages pages, MessageSource messages) {
        this.pages = pages;
        this.messages = messages;
    }

    Layout layout() {
        String name =
                messages.getMessage("site.name", new Object[] {Tenancy.current().name()}, Locale.JAPANESE);
        return Layout.plain(Layout.Kind.RESIDENT, name)
                .withStyles(STYLES)
                .withFooter(pages.footer().stream()
                        .map(link -> MenuItem.named(link.title(), link.href()))
                        .toList());
    }
}
