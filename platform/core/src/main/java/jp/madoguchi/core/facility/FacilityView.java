package jp.madoguchi.core.facility;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place as it is stored.
 *
 * @param map the picture of its map among the city's pictures, or null
 */
public record FacilityView(
        long id, FacilityDetails details, @Nullable UUID map) {

    /** A place without a map. */
    public FacilityView(long id, FacilityDetails details) {
        this(id, details, null);
    }

    /** The name shown to residents. */
    public String name() {
        return details.name();
    }

    /** What to bring to this place beside what the procedure needs, one sentence each. */
    public List<String> papers() {
        return details.papers()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
