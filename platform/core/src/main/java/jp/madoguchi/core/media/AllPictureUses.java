package jp.madoguchi.core.media;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where pictures are shown, by every feature that shows some. */
@Component
class AllPictureUses {
    private final List<PictureUses> features;

    AllPictureUses(List<PictureUses> features) {
        this.features = features;
    }

    Map<UUID, List<String>> now() {
        Map<UUID, List<String>> shown = new HashMap<>();
        features.forEach(feature -> feature.now()
                .forEach((picture, titles) ->
                        shown.computeIfAbsent(picture, id -> new ArrayList<>()).addAll(titles)));
        return shown;
    }

    void releasePast(UUID picture) {
        features.forEach(feature -> feature.releasePast(picture));
    }
}
