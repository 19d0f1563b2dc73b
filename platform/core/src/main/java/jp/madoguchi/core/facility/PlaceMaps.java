package jp.madoguchi.core.facility;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.madoguchi.core.media.MediaLibrary;
import jp.madoguchi.core.media.MediaOutcome;
import jp.madoguchi.core.media.PictureInfo;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The map (案内図) of each place: one of the city's pictures, which always says in words what it shows. */
@Service
public class PlaceMaps {
    private final MediaLibrary library;
    private final FacilityWriter writer;

    PlaceMaps(MediaLibrary library, FacilityWriter writer) {
        this.library = library;
        this.writer = writer;
    }

    /** What pages need to show each map; one statement for all places. */
    public Map<UUID, PictureInfo> of(List<FacilityView> places) {
        boolean none = places.stream().allMatch(place -> place.map() == null);
        if (none) {
            return Map.of();
        }
        Map<UUID, PictureInfo> pictures = library.pictures();
        return places.stream()
                .map(FacilityView::map)
                .filter(pictures::containsKey)
                .distinct()
                .collect(Collectors.toMap(id -> id, pictures::get));
    }

    /**
     * Puts a map in place of the one that is there.
     *
     * @param words what it shows, for who cannot see it
     */
    public MediaOutcome set(FacilityView place, byte[] upload, String name, String words) {
        MediaOutcome kept = library.add(upload, name, words, false);
        if (kept instanceof MediaOutcome.Done(UUID picture)) {
            change(place, picture);
        }
        return kept;
    }

    /** Takes the map away. */
    public void remove(FacilityView place) {
        change(place, null);
    }

    /** The old picture goes only where nothing else shows it. */
    private void change(FacilityView place, @Nullable UUID picture) {
        writer.map(place.id(), picture);
        if (place.map() != null) {
            library.delete(place.map());
        }
    }
}
