package jp.madoguchi.bookingweb.frame;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Locale;
import java.util.Map;
import jp.madoguchi.bookingweb.availability.CalendarPage;
import jp.madoguchi.bookingweb.party.CurrentParty;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * Puts {@link CalendarView} in front of the calendar's template, and leaves every other view alone: those of staff too,
 * whose frame names the person for whom they book.
 */
@Component
class CalendarViews implements ViewResolver, Ordered {

    private static final String CALENDAR = "booking/calendar";
    /** So much of the memory that there is may be pages that are asked for so often that they stay unpacked. */
    private static final int SHARE_OF_MEMORY = 16;

    private final ThymeleafViewResolver templates;

    /** By identity: a calendar that is gone takes its pages with it. */
    private final Cache<CalendarPage, Map<CalendarView.Key, PageCut>> kept =
            Caffeine.newBuilder().weakKeys().build();

    private final Cache<PageCut, byte[]> atHand = Caffeine.newBuilder()
            .weakKeys()
            .maximumWeight(Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY)
            .weigher((PageCut cut, byte[] page) -> page.length)
            .build();

    private final CurrentParty current;

    CalendarViews(ThymeleafViewResolver templates, CurrentParty current) {
        this.templates = templates;
        this.current = current;
    }

    @Override
    public @Nullable View resolveViewName(String viewName, Locale locale) throws Exception {
        if (!CALENDAR.equals(viewName) || !current.base().isEmpty()) {
            return null;
        }
        View template = templates.resolveViewName(viewName, locale);
        return template == null ? null : new CalendarView(template, kept, atHand);
    }

    @Override
    public int getOrder() {
        return templates.getOrder() - 1;
    }
}
