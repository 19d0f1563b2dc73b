package jp.madoguchi.bookingweb.maintenance;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.madoguchi.core.maintenance.Site;
import jp.madoguchi.core.maintenance.Stop;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.core.tenancy.Tenancy;
import jp.madoguchi.core.text.Language;
import jp.madoguchi.web.asset.Assets;
import jp.madoguchi.web.layout.Layout;
import jp.madoguchi.web.layout.LayoutProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.transaction.TransactionException;
import org.springframework.web.servlet.View;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Draws the page of a stopped site in the city's look; from memory where the database is what is stopped. */
public final class StoppedPage {

    private static final long RETRY_LEAST = 60;

    private final ThymeleafViewResolver views;
    private final LayoutProvider layouts;
    private final Assets assets;
    private final CitySettings settings;
    private final Clock clock;

    StoppedPage(
            ThymeleafViewResolver views, LayoutProvider layouts, Assets assets, CitySettings settings, Clock clock) {
        this.views = views;
        this.layouts = layouts;
        this.assets = assets;
        this.settings = settings;
        this.clock = clock;
    }

    /** The office that answers questions meanwhile. */
    public record Office(String name, String telephone, String hours) {}

    /** Answers 503 with the planned end, for people and in {@code Retry-After}. */
    public void show(Stop stop, Site site, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        long left = Duration.between(clock.instant(), stop.lastsUntil()).toSeconds();
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(RETRY_LEAST, left)));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("layout", layout(site, request));
        model.put("assets", assets);
        model.put("city", Tenancy.current().name());
        model.put("site", site.name().toLowerCase(Locale.ROOT));
        model.put("since", StopWords.at(stop.startsAt()));
        model.put("until", StopWords.at(stop.lastsUntil()));
        model.put("text", site == Site.RESIDENTS ? stop.textResidents() : stop.textStaff());
        model.put("office", office());
        try {
            View view = views.resolveViewName(
                    "maintenance/stopped", Language.current().locale());
            if (view == null) {
                throw new IllegalStateException("The page of a stopped site is missing");
            }
            view.render(model, request, response);
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private Layout layout(Site site, HttpServletRequest request) {
        try {
            return layouts.of(request).withFooter(List.of()).withMenu(List.of());
        } catch (DataAccessException | TransactionException e) {
            Layout.Kind kind = site == Site.RESIDENTS ? Layout.Kind.RESIDENT : Layout.Kind.STAFF;
            return Layout.plain(kind, Tenancy.current().name());
        }
    }

    private @Nullable Office office() {
        try {
            return new Office(
                    settings.get(Settings.CONTACT_NAME),
                    settings.get(Settings.CONTACT_TELEPHONE),
                    settings.get(Settings.CONTACT_HOURS));
        } catch (DataAccessException | TransactionException e) {
            return null;
        }
    }
}
