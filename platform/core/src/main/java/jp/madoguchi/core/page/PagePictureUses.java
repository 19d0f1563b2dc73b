package jp.madoguchi.core.page;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.media.PictureUses;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pictures in drafts, on the site and to come are in use; versions of the past may lose theirs. */
@Component
class PagePictureUses implements PictureUses {

    private final JdbcClient jdbc;
    private final Clock clock;

    PagePictureUses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Map<UUID, List<String>> now() {
        Map<UUID, List<String>> uses = new HashMap<>();
        jdbc.sql("""
                SELECT DISTINCT i.media, v.title
                FROM page_image i JOIN page_version v ON v.id = i.version
                WHERE v.published_from IS NULL OR NOT EXISTS
                      (SELECT 1 FROM page_version n WHERE n.item = v.item AND n.published_from <= :now
                       AND (n.published_from, n.id) > (v.published_from, v.id))
                ORDER BY v.title
                """).param("now", JapanTime.db(clock.instant())).query((RowCallbackHandler)
                row -> uses.computeIfAbsent(row.getObject("media", UUID.class), id -> new ArrayList<>())
                        .add(row.getString("title")));
        return uses;
    }

    @Override
    public void releasePast(UUID picture) {
        jdbc.sql("""
                DELETE FROM page_image i USING page_version v
                WHERE i.media = :media AND v.id = i.version AND v.published_from IS NOT NULL AND EXISTS
                      (SELECT 1 FROM page_version n WHERE n.item = v.item AND n.published_from <= :now
                       AND (n.published_from, n.id) > (v.published_from, v.id))
                """)
                .param("media", picture)
                .param("now", JapanTime.db(clock.instant()))
                .update();
    }
}
