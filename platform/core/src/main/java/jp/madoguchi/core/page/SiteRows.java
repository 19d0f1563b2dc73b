package jp.madoguchi.core.page;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.core.kernel.JapanTime;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what residents may see, with the rights of the residents' site. */
@Component
class SiteRows {

    private final JdbcClient jdbc;

    SiteRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of every text the version on the site now and those to come. */
    List<SiteEntry> entries(Instant now) {
        return jdbc.sql("""
                SELECT v.id, v.item, i.kind, i.slug, v.title, v.category, v.position, v.in_footer, v.important,
                       v.shown_from, v.shown_until, v.published_from
                FROM page_item i JOIN page_version v ON v.item = i.id
                WHERE i.removed_at IS NULL AND v.published_from IS NOT NULL
                  AND NOT EXISTS (SELECT 1 FROM page_version n WHERE n.item = v.item AND n.published_from <= :now
                                  AND (n.published_from, n.id) > (v.published_from, v.id))
                ORDER BY v.position, v.item
                """)
                .param("now", JapanTime.db(now))
                .query((row, number) -> new SiteEntry(
                        row.getLong("item"),
                        row.getLong("id"),
                        PageKind.valueOf(row.getString("kind")),
                        row.getString("slug"),
                        row.getString("title"),
                        row.getString("category"),
                        row.getInt("position"),
                        row.getBoolean("in_footer"),
                        row.getBoolean("important"),
                        JapanTime.readOptional(row, "shown_from"),
                        JapanTime.readOptional(row, "shown_until"),
                        JapanTime.read(row, "published_from")))
                .list();
    }

    /** The texts of published versions, by version. */
    Map<Long, SiteText> texts(Collection<Long> versions) {
        Map<Long, SiteText> texts = new HashMap<>();
        jdbc.sql("""
                SELECT id, html, search_key, markdown FROM page_version
                WHERE published_from IS NOT NULL AND id = ANY (:versions)
                """).param("versions", versions.toArray(Long[]::new)).query((RowCallbackHandler) row -> texts.put(
                row.getLong("id"),
                new SiteText(row.getString("html"), row.getString("search_key"), row.getString("markdown"))));
        return texts;
    }
}
