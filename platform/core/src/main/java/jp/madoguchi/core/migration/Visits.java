package jp.madoguchi.core.migration;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who has a visit ahead, by person and by citizen, as the database's constraints count them. */
final class Visits {
    /** Stands for a booking that this run has not made. */
    static final int NOT_OF_THIS_FILE = 0;

    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<UUID, String> citizens = new HashMap<>();

    /** The key of the same citizen, for a person who has one. */
    void citizen(UUID person, String key) {
        citizens.put(person, key);
    }

    void add(UUID person, String procedure, int line) {
        lines.put(person + procedure, line);
        String citizen = citizens.get(person);
        if (citizen != null) {
            lines.put(citizen + procedure, line);
        }
    }

    /** The line that has made a visit of this person for this procedure, or {@link #NOT_OF_THIS_FILE}. */
    Optional<Integer> of(UUID person, String procedure) {
        Integer own = lines.get(person + procedure);
        String citizen = citizens.get(person);
        return Optional.ofNullable(own != null || citizen == null ? own : lines.get(citizen + procedure));
    }
}
