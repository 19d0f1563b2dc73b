package jp.madoguchi.base.db;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one physical connection is set to, and whom it has served. Only the holder of the connection uses it. */
final class Visits {

    private final Set<String> schemas = new HashSet<>();
    private volatile @Nullable Binding last;

    /** Whether the connection is set to this already. */
    boolean isSetTo(Binding wanted) {
        return wanted.equals(last);
    }

    /** Whether it may serve the schema without coming to know more than so many. */
    boolean mayServe(String schema, int most) {
        return schemas.size() < most || schemas.contains(schema);
    }

    /** What it is set to is not known for now. */
    void leave() {
        last = null;
    }

    /** As {@link #leave()} where it is set to the schema; any thread may ask for it. */
    void leave(String schema) {
        Binding now = last;
        if (now != null && now.schema().equals(schema)) {
            last = null;
        }
    }

    void arrive(Binding binding) {
        last = binding;
        schemas.add(binding.schema());
    }
}
