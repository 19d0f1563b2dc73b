package jp.madoguchi.core.text;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.LookSettings;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.core.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everything that the bound city has written for residents, each text once. */
@Component
class CitySources {

    private static final String BY_PLACE = """
            SELECT 'FACILITY' AS place, 1 AS part, display_order AS rank, id,
                   unnest(ARRAY[name, address, directions] || string_to_array(papers, E'\\n')) AS text
            FROM facility WHERE open
            UNION ALL
            SELECT 'PROCEDURE', 1, display_order, 0, unnest(name || string_to_array(papers, E'\\n')) FROM procedure
            UNION ALL
            SELECT 'QUESTION', 1, position, id, unnest(ARRAY[text, hint]) FROM question WHERE use <> 'OFF'
            UNION ALL
            SELECT 'QUESTION', 2, position, question_id, unnest(ARRAY[label, sentence]) FROM question_choice
            ORDER BY 1, 3, 4, 2
            """;

    /** What is on the site, what is to come, and drafts. */
    private static final String PAGES = """
            SELECT i.kind, v.title, v.category, v.markdown
            FROM page_item i JOIN page_version v ON v.item = i.id
            WHERE i.removed_at IS NULL
              AND NOT EXISTS (SELECT 1 FROM page_version n WHERE n.item = v.item AND n.published_from <= :now
                              AND (n.published_from, n.id) > (v.published_from, v.id))
            ORDER BY i.kind, v.position, i.id
            """;

    private final JdbcClient jdbc;
    private final CitySettings settings;
    private final Clock clock;

    CitySources(JdbcClient jdbc, CitySettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** In the order in which a screen shows them. */
    List<CitySource> all() {
        Map<String, CitySource> found = new LinkedHashMap<>();
        site(found);
        jdbc.sql(BY_PLACE).query((RowCallbackHandler)
                row -> add(found, CitySource.Place.valueOf(row.getString("place")), row.getString("text")));
        jdbc.sql(PAGES).param("now", JapanTime.db(clock.instant())).query((RowCallbackHandler) row -> {
            CitySource.Place place = CitySource.Place.valueOf(row.getString("kind"));
            add(found, place, row.getString("category"));
            add(found, place, row.getString("title"));
            String body = row.getString("markdown");
            found.putIfAbsent(body, new CitySource(place, body, true));
        });
        return sorted(found.values());
    }

    private void site(Map<String, CitySource> found) {
        CitySource.Place site = CitySource.Place.SITE;
        add(found, site, Tenancy.current().name());
        add(found, site, settings.get(LookSettings.SITE_NAME));
        add(found, site, settings.get(Settings.CONTACT_NAME));
        add(found, site, settings.get(LookSettings.CONTACT_ADDRESS));
        add(found, site, settings.get(Settings.CONTACT_HOURS));
        add(found, site, settings.get(LookSettings.FOOTER_TEXT));
        add(found, site, settings.get(LookSettings.LOGO_ALT));
        settings.get(Settings.CAUTIONS).lines().forEach(line -> add(found, site, line));
    }

    private static List<CitySource> sorted(Collection<CitySource> sources) {
        return sources.stream()
                .sorted((one, other) -> one.place().compareTo(other.place()))
                .toList();
    }

    private static void add(Map<String, CitySource> found, CitySource.Place place, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            found.putIfAbsent(text.strip(), new CitySource(place, text.strip(), false));
        }
    }
}
