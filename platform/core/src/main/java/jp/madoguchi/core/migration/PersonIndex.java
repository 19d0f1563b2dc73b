package jp.madoguchi.core.migration;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who is known by which key. One number may be several people's: then the next key has to tell them apart. */
final class PersonIndex {
    private final Map<String, Set<UUID>> byKey = new HashMap<>();

    void add(String key, UUID person) {
        byKey.merge(key, Set.of(person), (before, added) -> {
            Set<UUID> all = new HashSet<>(before);
            all.addAll(added);
            return Set.copyOf(all);
        });
    }

    void add(List<String> keys, UUID person) {
        keys.forEach(key -> add(key, person));
    }

    /** The people whom the surest key that anybody has names, narrowed by the keys after it. */
    Set<UUID> find(List<String> keys) {
        Set<UUID> found = Set.of();
        for (String key : keys) {
            Set<UUID> named = byKey.getOrDefault(key, Set.of());
            if (found.isEmpty()) {
                found = named;
            } else if (found.size() > 1) {
                Set<UUID> both = new HashSet<>(found);
                both.retainAll(named);
                found = both.isEmpty() ? found : both;
            }
            if (found.size() == 1) {
                return found;
            }
        }
        return found;
    }
}
