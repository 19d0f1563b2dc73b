package jp.madoguchi.core.media;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tells where pictures are shown; answered by the feature whose texts show them. */
public interface PictureUses {

    /** Titles of the texts that show each picture now, in a draft or at a time to come. */
    Map<UUID, List<String>> now();

    /** Lets go of a picture where only versions of the past hold it; in the caller's transaction. */
    void releasePast(UUID picture);
}
