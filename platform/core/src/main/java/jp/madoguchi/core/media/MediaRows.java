package jp.madoguchi.core.media;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.core.kernel.JapanTime;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of the bound city's pictures. */
@Component
class MediaRows {

    private final JdbcClient jdbc;

    MediaRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(MediaFile file) {
        jdbc.sql("""
                INSERT INTO media_file (id, name, content_type, width, height, bytes, alt, decorative, uploaded_name,
                                        uploaded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        file.id(),
                        file.name(),
                        file.contentType(),
                        file.width(),
                        file.height(),
                        file.bytes(),
                        file.alt(),
                        file.decorative(),
                        file.uploadedName(),
                        JapanTime.db(file.uploadedAt()))
                .update();
    }

    List<MediaFile> all(Map<UUID, List<String>> uses) {
        return jdbc.sql("SELECT * FROM media_file ORDER BY uploaded_at DESC, id")
                .query((row, number) -> file(row, uses))
                .list();
    }

    Map<UUID, PictureInfo> pictures() {
        Map<UUID, PictureInfo> pictures = new HashMap<>();
        jdbc.sql("SELECT id, alt, width, height FROM media_file").query((RowCallbackHandler) row -> pictures.put(
                row.getObject("id", UUID.class),
                new PictureInfo(row.getString("alt"), row.getInt("width"), row.getInt("height"))));
        return pictures;
    }

    boolean exists(UUID id) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM media_file WHERE id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    boolean delete(UUID id) {
        return jdbc.sql("DELETE FROM media_file WHERE id = ?").param(id).update() > 0;
    }

    boolean describe(UUID id, String alt) {
        return jdbc.sql("UPDATE media_file SET alt = ?, decorative = ? WHERE id = ?")
                        .params(alt, alt.isEmpty(), id)
                        .update()
                > 0;
    }

    private static MediaFile file(ResultSet row, Map<UUID, List<String>> uses) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new MediaFile(
                id,
                row.getString("name"),
                row.getString("content_type"),
                row.getInt("width"),
                row.getInt("height"),
                row.getInt("bytes"),
                row.getString("alt"),
                row.getBoolean("decorative"),
                row.getString("uploaded_name"),
                JapanTime.read(row, "uploaded_at"),
                uses.getOrDefault(id, List.of()));
    }
}
