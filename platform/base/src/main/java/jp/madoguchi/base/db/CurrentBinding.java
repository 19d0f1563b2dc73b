package jp.madoguchi.base.db;

import java.util.Optional;

/** Tells to which schema and role the running code is bound; empty where no city is bound. */
@FunctionalInterface
public interface CurrentBinding {

    Optional<Binding> current();
}
