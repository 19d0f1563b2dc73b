package jp.madoguchi.resident.queue;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import jp.madoguchi.bookingweb.DayWords;
import jp.madoguchi.core.admission.Admission;
import jp.madoguchi.core.kernel.FreshCache;
import jp.madoguchi.core.tenancy.Tenancy;
import jp.madoguchi.core.text.Language;
import jp.madoguchi.web.asset.Assets;
import jp.madoguchi.web.layout.LayoutProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.HtmlUtils;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * The page of whoever waits. Thousands ask for it again every few seconds, so it is drawn once for each city, language and
 * kind, and the place is written into it.
 */
final class WaitingPage {

    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final int BUSY_SECONDS = 4;

    /** Characters that no text holds stand for what differs from reader to reader. */
    private static final String SECONDS = "\uE001";

    private static final String AHEAD = "\uE002";
    private static final String ESTIMATE = "\uE003";
    private static final String OPENS = "\uE004";

    private static final String OPENING = "opening";

    private final FreshCache<Key, String> frames = new FreshCache<>(FRESH);
    private final ThymeleafViewResolver views;
    private final LayoutProvider layouts;
    private final Assets assets;
    private final MessageSource messages;

    WaitingPage(ThymeleafViewResolver views, LayoutProvider layouts, Assets assets, MessageSource messages) {
        this.views = views;
        this.layouts = layouts;
        this.assets = assets;
        this.messages = messages;
    }

    private record Key(String city, Language language, WaitingFrame frame) {}

    /** Whether the page that asks was drawn for another kind of line, so that all of it is to be drawn anew. */
    static boolean differs(Admission.Wait wait, @Nullable String of) {
        return of != null && of.equals(OPENING) != (wait.opensAt() != null);
    }

    /** Answers 200 with the place in line: nothing is wrong, and every browser shows and refreshes it. */
    void show(Admission.Wait wait, String path, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (path.startsWith("/Q/") || path.startsWith("/q/")) {
            request.setAttribute("madoguchi.secret-in-path", true);
            response.setHeader("Referrer-Policy", "no-referrer");
        }
        LocalDateTime opens = wait.opensAt();
        WaitingFrame frame =
                opens != null ? WaitingFrame.OPENING : wait.lapsed() ? WaitingFrame.LAPSED : WaitingFrame.LINE;
        long people = opens != null ? wait.waiting() : wait.ahead();
        String page = frame(frame, request, response)
                .replace(SECONDS, Integer.toString(wait.refreshSeconds()))
                .replace(AHEAD, String.format(Locale.ROOT, "%,d", people))
                .replace(ESTIMATE, opens == null ? estimate(wait) : "")
                .replace(OPENS, opens == null ? "" : escaped(DayWords.at(opens.toLocalDate(), opens.toLocalTime())));
        write(page, wait.refreshSeconds(), HttpServletResponse.SC_OK, response);
    }

    /**
     * The city's turns are taken and many wait for one.
     *
     * @param again the browser may ask again by itself; what a form has sent is sent again by its sender
     */
    void busy(boolean again, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String page = frame(WaitingFrame.BUSY, request, response)
                .replace(SECONDS, again ? Integer.toString(BUSY_SECONDS) : "600");
        int status = again ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        write(page, BUSY_SECONDS, status, response);
    }

    private String estimate(Admission.Wait wait) {
        return escaped(wait.estimate()
                .map(range -> range.fromMinutes() == 0
                        ? text("waiting-room.estimate.within", range.toMinutes())
                        : text("waiting-room.estimate.between", range.fromMinutes(), range.toMinutes()))
                .orElseGet(() -> text("waiting-room.estimate.unknown")));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Language.current().locale());
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }

    private static void write(String page, int seconds, int status, HttpServletResponse response) throws IOException {
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(seconds));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        response.setHeader("X-Robots-Tag", "noindex");
        response.getOutputStream().write(bytes);
    }

    private String frame(WaitingFrame frame, HttpServletRequest request, HttpServletResponse response)
            throws ServletException {
        Key key = new Key(Tenancy.current().code(), Language.current(), frame);
        try {
            return frames.get(key, () -> drawn(frame, request, response));
        } catch (NotDrawn e) {
            throw new ServletException(e);
        }
    }

    private String drawn(WaitingFrame frame, HttpServletRequest request, HttpServletResponse response) {
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("layout", layouts.of(request));
        model.put("assets", assets);
        model.put("languageForm", "queue-language");
        model.put("frame", frame.name().toLowerCase(Locale.ROOT));
        model.put("seconds", SECONDS);
        model.put("ahead", AHEAD);
        model.put("estimate", ESTIMATE);
        model.put("opens", OPENS);
        // What is drawn is kept, and goes nowhere by itself.
        ContentCachingResponseWrapper drawn = new ContentCachingResponseWrapper(response);
        try {
            View view =
                    views.resolveViewName("resident/waiting", Language.current().locale());
            if (view == null) {
                throw new IllegalStateException("The waiting page is missing");
            }
            view.render(model, request, drawn);
            return new String(drawn.getContentAsByteArray(), StandardCharsets.UTF_8);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new NotDrawn(e);
        }
    }

    private static final class NotDrawn extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        private NotDrawn(Exception cause) {
            super("The waiting page cannot be drawn", cause);
        }
    }
}
