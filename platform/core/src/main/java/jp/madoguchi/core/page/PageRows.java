package jp.madoguchi.core.page;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.core.kernel.JapanTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of texts and their versions, in the bound city. */
@Component
class PageRows {

    private final JdbcClient jdbc;

    PageRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The row of a text. */
    record Item(
            long id,
            PageKind kind,
            @Nullable String slug,
            int revision,
            @Nullable Instant removedAt) {}

    /** A new text; empty when the address is taken. */
    Optional<Long> insertItem(PageKind kind, @Nullable String slug) {
        return jdbc.sql("INSERT INTO page_item (kind, slug) VALUES (?, ?) ON CONFLICT (slug) DO NOTHING RETURNING id")
                .param(kind.name())
                .param(slug)
                .query(Long.class)
                .optional();
    }

    Optional<Item> item(long id) {
        return jdbc.sql("SELECT * FROM page_item WHERE id = ?")
                .param(id)
                .query((row, number) -> item(row))
                .optional();
    }

    /** The text, held until the transaction ends. */
    Optional<Item> lock(long id) {
        return jdbc.sql("SELECT * FROM page_item WHERE id = ? FOR UPDATE")
                .param(id)
                .query((row, number) -> item(row))
                .optional();
    }

    boolean any(PageKind kind) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM page_item WHERE kind = ?)")
                .param(kind.name())
                .query(Boolean.class)
                .single();
    }

    /** Counts a change. */
    void nextRevision(long id) {
        jdbc.sql("UPDATE page_item SET revision = revision + 1 WHERE id = ?")
                .param(id)
                .update();
    }

    void delete(long id) {
        jdbc.sql("DELETE FROM page_item WHERE id = ?").param(id).update();
    }

    void remove(long id, @Nullable Instant at) {
        jdbc.sql("UPDATE page_item SET removed_at = ? WHERE id = ?")
                .param(at == null ? null : JapanTime.db(at))
                .param(id)
                .update();
    }

    /** Every version, a draft first and then from the last to the first publication. */
    List<PageVersion> versions(long item) {
        return jdbc.sql("""
                SELECT * FROM page_version WHERE item = ? ORDER BY published_from DESC NULLS FIRST, id DESC
                """).param(item).query((row, number) -> version(row)).list();
    }

    /** Texts of a kind with their drafts, what is on the site, and what is to come; versions of the past are left out. */
    List<PageDetail> ofKind(PageKind kind, Instant now) {
        Map<Long, Item> items = new LinkedHashMap<>();
        Map<Long, List<PageVersion>> versions = new HashMap<>();
        jdbc.sql("""
                SELECT i.id AS item_id, i.kind, i.slug, i.revision, i.removed_at, v.*
                FROM page_item i JOIN page_version v ON v.item = i.id
                WHERE i.kind = :kind
                  AND (v.published_from IS NULL OR v.published_from > :now OR v.id =
                       (SELECT c.id FROM page_version c WHERE c.item = i.id AND c.published_from <= :now
                        ORDER BY c.published_from DESC, c.id DESC LIMIT 1))
                ORDER BY i.id, v.published_from DESC NULLS FIRST, v.id DESC
                """).param("kind", kind.name()).param("now", JapanTime.db(now)).query((RowCallbackHandler) row -> {
            Item item = item(row, "item_id");
            items.put(item.id(), item);
            versions.computeIfAbsent(item.id(), id -> new ArrayList<>()).add(version(row));
        });
        return items.values().stream()
                .map(item -> detail(item, versions.getOrDefault(item.id(), List.of()), now))
                .toList();
    }

    static PageDetail detail(Item item, List<PageVersion> versions, Instant now) {
        return new PageDetail(
                item.id(), item.kind(), item.slug(), item.revision(), item.removedAt(), List.copyOf(versions), now);
    }

    /** Stores the draft in place of one that is there, with the pictures that it shows. */
    void saveDraft(long item, PageContent content, RenderedPage page, Actor by, Instant now) {
        long version = jdbc.sql("""
                INSERT INTO page_version (item, title, markdown, html, search_key, category, position, in_footer,
                                          important, shown_from, shown_until, edited_by, edited_name, edited_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (item) WHERE published_from IS NULL DO UPDATE
                SET title = excluded.title, markdown = excluded.markdown, html = excluded.html,
                    search_key = excluded.search_key, category = excluded.category, position = excluded.position,
                    in_footer = excluded.in_footer, important = excluded.important,
                    shown_from = excluded.shown_from, shown_until = excluded.shown_until,
                    edited_by = excluded.edited_by, edited_name = excluded.edited_name, edited_at = excluded.edited_at
                RETURNING id
                """)
                .param(item)
                .param(content.title())
                .param(content.markdown())
                .param(page.html())
                .param(page.searchKey())
                .param(content.category())
                .param(content.position())
                .param(content.inFooter())
                .param(content.important())
                .param(db(content.shownFrom()))
                .param(db(content.shownUntil()))
                .param(by.id())
                .param(by.name())
                .param(JapanTime.db(now))
                .query(Long.class)
                .single();
        images(version, page.pictures());
    }

    private void images(long version, Set<UUID> pictures) {
        jdbc.sql("DELETE FROM page_image WHERE version = ?").param(version).update();
        for (UUID picture : pictures) {
            jdbc.sql("INSERT INTO page_image (version, media) VALUES (?, ?)")
                    .params(version, picture)
                    .update();
        }
    }

    /** Gives the draft its time; false when there is none. */
    boolean publish(long item, Instant from, Actor by) {
        return jdbc.sql("""
                UPDATE page_version SET published_from = ?, published_name = ? WHERE item = ? AND published_from IS NULL
                """).params(JapanTime.db(from), by.name(), item).update() > 0;
    }

    /** Makes a version whose time has not come a draft again. */
    boolean unschedule(long item, long version, Instant now) {
        return jdbc.sql("""
                UPDATE page_version SET published_from = NULL, published_name = NULL
                WHERE item = ? AND id = ? AND published_from > ?
                """).params(item, version, JapanTime.db(now)).update() > 0;
    }

    boolean discardDraft(long item) {
        return jdbc.sql("DELETE FROM page_version WHERE item = ? AND published_from IS NULL")
                        .param(item)
                        .update()
                > 0;
    }

    private static @Nullable Object db(@Nullable Instant instant) {
        return instant == null ? null : JapanTime.db(instant);
    }

    private static Item item(ResultSet row) throws SQLException {
        return item(row, "id");
    }

    private static Item item(ResultSet row, String id) throws SQLException {
        return new Item(
                row.getLong(id),
                PageKind.valueOf(row.getString("kind")),
                row.getString("slug"),
                row.getInt("revision"),
                JapanTime.readOptional(row, "removed_at"));
    }

    private static PageVersion version(ResultSet row) throws SQLException {
        return new PageVersion(
                row.getLong("id"),
                new PageContent(
                        row.getString("title"),
                        row.getString("markdown"),
                        row.getString("category"),
                        row.getInt("position"),
                        row.getBoolean("in_footer"),
                        row.getBoolean("important"),
                        JapanTime.readOptional(row, "shown_from"),
                        JapanTime.readOptional(row, "shown_until")),
                row.getString("html"),
                row.getString("edited_name"),
                JapanTime.read(row, "edited_at"),
                JapanTime.readOptional(row, "published_from"),
                row.getString("published_name"));
    }
}
