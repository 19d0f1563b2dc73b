package jp.madoguchi.core.facility;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.madoguchi.core.media.PictureUses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells which of the city's pictures are maps of places. */
@Component
class PlaceMapUses implements PictureUses {
    private final JdbcClient jdbc;

    PlaceMapUses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, List<String>> now() {
        return jdbc
                .sql("SELECT map_picture, name FROM facility WHERE map_picture IS NOT NULL ORDER BY display_order, id")
                .query((row, number) -> Map.entry(row.getObject("map_picture", UUID.class), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** A place has no past versions. */
    @Override
    public void releasePast(UUID picture) {}
}
