package jp.madoguchi.core.slot;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.core.jobs.CityTask;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Returns a freed place to the public when its quiet time is over. */
@Component
@ConditionalOnProperty("madoguchi.worker")
class FreedPlaceTask implements CityTask {
    static final String NAME = "freed-place";

    private final FreedPlaces places;

    FreedPlaceTask(FreedPlaces places) {
        this.places = places;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Instant> run(String id, int attempt) {
        return places.comeBack(UUID.fromString(id));
    }
}
