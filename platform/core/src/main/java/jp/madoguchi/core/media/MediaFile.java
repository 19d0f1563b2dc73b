package jp.madoguchi.core.media;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A picture of the city.
 *
 * @param name name of the uploaded file
 * @param bytes size as it is kept
 * @param alt what it says, or empty for decoration
 * @param usedIn titles of the texts that show it
 */
public record MediaFile(
        UUID id,
        String name,
        String contentType,
        int width,
        int height,
        int bytes,
        String alt,
        boolean decorative,
        String uploadedName,
        Instant uploadedAt,
        List<String> usedIn) {

    /** The address on the residents' site. */
    public String path() {
        return "/media/" + id;
    }

    public int kilobytes() {
        return Math.max(1, bytes / 1024);
    }
}
