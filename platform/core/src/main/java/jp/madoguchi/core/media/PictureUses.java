package jp.madoguchi.core.media;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tells where pictures are shown; answered by each feature that shows some. */
public interface PictureUses {

    /** Titles of what shows each picture now, in a draft or at a time to come. */
    Map<UUID, List<String>> now();

    /** Lets go of a picture where only versions of the past hold it; in the caller's transaction. */
    void releasePast(UUID picture);
}
