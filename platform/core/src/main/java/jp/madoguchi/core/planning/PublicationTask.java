package jp.madoguchi.core.planning;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.core.jobs.CityTask;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Publishes the places of a publication one after the other; its id is the task's. */
@Component
@ConditionalOnProperty("madoguchi.worker")
class PublicationTask implements CityTask {
    static final String NAME = "slot-publication";
    private static final int MOST_ATTEMPTS = 3;

    private final PublicationRows rows;
    private final PlacePublication place;

    PublicationTask(PublicationRows rows, PlacePublication place) {
        this.rows = rows;
        this.place = place;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Instant> run(String id, int attempt) {
        UUID publication = UUID.fromString(id);
        rows.waiting(publication).forEach(one -> place.publish(publication, one));
        rows.done(publication);
        return Optional.empty();
    }

    @Override
    public int mostAttempts() {
        return MOST_ATTEMPTS;
    }

    @Override
    public Duration retryAfter(int attempt) {
        return Duration.ofSeconds(30);
    }

    @Override
    public void gaveUp(String id) {
        rows.failed(UUID.fromString(id));
    }
}
