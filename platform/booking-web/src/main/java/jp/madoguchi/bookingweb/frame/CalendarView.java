package jp.madoguchi.bookingweb.frame;

import com.github.benmanes.caffeine.cache.Cache;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jp.madoguchi.bookingweb.availability.CalendarPage;
import jp.madoguchi.web.layout.Layout;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.View;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.HtmlUtils;
import org.thymeleaf.context.LazyContextVariable;

/**
 * Writes the calendar's page from what its template rendered for the reader before, with this reader's name and token.
 *
 * <p>A kept page hangs on its {@link CalendarPage}, which belongs to one city and lives until something of it may
 * have changed, and on all that the frame shows but the reader's name: no page of another city or of older settings can be found.
 */
final class CalendarView implements View {

    private static final String HTML = "text/html;charset=UTF-8";

    private final View template;
    private final Cache<CalendarPage, Map<Key, PageCut>> kept;
    private final Cache<PageCut, byte[]> atHand;

    /** @param atHand unpacked pages that are asked for often */
    CalendarView(View template, Cache<CalendarPage, Map<Key, PageCut>> kept, Cache<PageCut, byte[]> atHand) {
        this.template = template;
        this.kept = kept;
        this.atHand = atHand;
    }

    /** What makes two readers' pages the same but for the reader. */
    record Key(Layout frame, String problem) {}

    @Override
    public String getContentType() {
        return HTML;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        if (model == null
                || !(model.get("calendar") instanceof CalendarPage page)
                || !(model.get("layout") instanceof LazyContextVariable<?> lazy)
                || !(lazy.getValue() instanceof Layout layout)
                || !(request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token)
                || layout.userName() == null
                || layout.signOut() == null) {
            template.render(model, request, response);
            return;
        }
        String reader = HtmlUtils.htmlEscape(layout.userName(), StandardCharsets.UTF_8.name());
        Key key = new Key(layout.withUser("", layout.signOut()), String.valueOf(model.get("problem")));
        Map<Key, PageCut> pages = kept.get(page, calendar -> new ConcurrentHashMap<>());
        PageCut cut = pages.get(key);
        if (cut == null) {
            renderAndKeep(model, request, response, reader, token.getToken()).ifPresent(made -> pages.put(key, made));
        } else {
            response.setContentType(HTML);
            response.setContentLength(cut.length(reader, token.getToken()));
            cut.write(response.getOutputStream(), reader, token.getToken(), one -> atHand.get(one, PageCut::unpacked));
        }
    }

    private Optional<PageCut> renderAndKeep(
            Map<String, ?> model, HttpServletRequest request, HttpServletResponse response, String reader, String token)
            throws Exception {
        ContentCachingResponseWrapper copy = new ContentCachingResponseWrapper(response);
        template.render(model, request, copy);
        String html = new String(copy.getContentAsByteArray(), StandardCharsets.UTF_8);
        copy.copyBodyToResponse();
        return PageCut.of(html, reader, token);
    }
}
