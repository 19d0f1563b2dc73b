package jp.madoguchi.bookingweb.frame;

import java.util.Locale;
import jp.madoguchi.bookingweb.party.BookingPaths;
import jp.madoguchi.bookingweb.party.CurrentParty;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.view.RedirectView;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Keeps links and redirects of the booking screens under the path where those of the present request stand. */
@Component
class BookingAddresses implements ViewResolver, Ordered {

    private static final String REDIRECT = "redirect:";

    private final CurrentParty current;

    BookingAddresses(SpringTemplateEngine templates, CurrentParty current) {
        this.current = current;
        templates.setLinkBuilder(new BookingLinks(current));
    }

    @Override
    public @Nullable View resolveViewName(String viewName, Locale locale) {
        if (!viewName.startsWith(REDIRECT)) {
            return null;
        }
        String base = current.base();
        String address = viewName.substring(REDIRECT.length());
        return base.isEmpty() || !BookingPaths.covers(address) ? null : new RedirectView(base + address, true);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 1;
    }
}
