package jp.madoguchi.core.media;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.core.kernel.CardName;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.core.storage.CityFiles;
import jp.madoguchi.core.storage.StoredFile;
import jp.madoguchi.core.tenancy.Tenancy;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** The pictures of the bound city: rows in its schema, bytes in its part of the storage. */
@Component
public class MediaLibrary {

    private static final int LONGEST_ALT = 200;
    private static final int LONGEST_NAME = 100;
    private static final int KEPT_BYTES = 16 * 1024 * 1024;
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final CityFiles files;
    private final Images images;
    private final MediaRows rows;
    private final MediaWriter writer;
    private final AllPictureUses uses;
    private final CurrentActor actor;
    private final Clock clock;
    private final Cache<Key, StoredFile> kept = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES)
            .weigher((Key key, StoredFile file) -> file.content().length)
            .expireAfterWrite(KEPT)
            .build();

    MediaLibrary(
            CityFiles files,
            Images images,
            MediaRows rows,
            MediaWriter writer,
            AllPictureUses uses,
            CurrentActor actor,
            Clock clock) {
        this.files = files;
        this.images = images;
        this.rows = rows;
        this.writer = writer;
        this.uses = uses;
        this.actor = actor;
        this.clock = clock;
    }

    private record Key(String city, UUID id) {}

    /** Every picture, the newest first. */
    public List<MediaFile> all() {
        return rows.all(uses.now());
    }

    /** What pages need to show each picture. */
    public Map<UUID, PictureInfo> pictures() {
        return rows.pictures();
    }

    /**
     * Keeps a picture. The bytes are put away before the row: a row never names what is not there.
     *
     * @param alt what the picture says; empty only where it is said to be decoration
     */
    public MediaOutcome add(byte[] upload, String name, String alt, boolean decorative) {
        List<Problem> problems = new ArrayList<>(altProblems(alt.strip(), decorative));
        ImageResult result = images.accept(upload, Limits.PICTURE);
        if (result instanceof ImageResult.Refused(Problem problem)) {
            problems.add(problem);
        }
        if (!problems.isEmpty() || !(result instanceof ImageResult.Accepted picture)) {
            return new MediaOutcome.Invalid(List.copyOf(problems));
        }
        UUID id = UUID.randomUUID();
        files.put(file(id), picture.bytes(), picture.contentType());
        writer.insert(new MediaFile(
                id,
                shortened(name),
                picture.contentType(),
                picture.width(),
                picture.height(),
                picture.bytes().length,
                alt.strip(),
                decorative,
                actor.get().name(),
                clock.instant(),
                List.of()));
        return new MediaOutcome.Done(id);
    }

    /** Changes what a picture says. Pages show it when they are next saved. */
    public MediaOutcome describe(UUID id, String alt, boolean decorative) {
        List<Problem> problems = altProblems(alt.strip(), decorative);
        if (!problems.isEmpty()) {
            return new MediaOutcome.Invalid(problems);
        }
        return writer.describe(id, alt.strip()) ? new MediaOutcome.Done(id) : gone();
    }

    /** Takes a picture away that no text shows. */
    public MediaOutcome delete(UUID id) {
        List<String> shown = uses.now().getOrDefault(id, List.of());
        if (!shown.isEmpty()) {
            return invalid("media.used", String.join("」「", shown));
        }
        try {
            if (!writer.delete(id)) {
                return gone();
            }
        } catch (DataIntegrityViolationException e) {
            // Somebody put it into a text at this very moment.
            return invalid("media.used-now");
        }
        kept.invalidate(new Key(Tenancy.current().code(), id));
        files.delete(file(id));
        return new MediaOutcome.Done(id);
    }

    /** The bytes of a picture of the bound city. */
    public Optional<StoredFile> content(UUID id) {
        Key key = new Key(Tenancy.current().code(), id);
        StoredFile known = kept.getIfPresent(key);
        if (known != null) {
            return Optional.of(known);
        }
        // The storage is not asked for what is no picture of the city.
        Optional<StoredFile> file = rows.exists(id) ? files.get(file(id)) : Optional.empty();
        file.ifPresent(found -> kept.put(key, found));
        return file;
    }

    private static List<Problem> altProblems(String alt, boolean decorative) {
        if (alt.isEmpty() && !decorative) {
            return List.of(Problem.of("alt", "media.alt.missing"));
        }
        if (!alt.isEmpty() && decorative) {
            return List.of(Problem.of("alt", "media.alt.both"));
        }
        if (alt.length() > LONGEST_ALT) {
            return List.of(Problem.of("alt", "media.alt.long", LONGEST_ALT));
        }
        return CardName.isWrongIn(alt) ? List.of(Problem.of("alt", "media.alt.card", CardName.OF_THE_LAW)) : List.of();
    }

    private static MediaOutcome gone() {
        return invalid("media.gone");
    }

    private static MediaOutcome invalid(String key, Object... arguments) {
        return new MediaOutcome.Invalid(List.of(Problem.of("", key, arguments)));
    }

    private static String shortened(String name) {
        String plain = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(plain.length() - LONGEST_NAME);
    }

    private static String file(UUID id) {
        return "media/" + id;
    }
}
