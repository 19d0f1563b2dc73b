package jp.madoguchi.ledger.profile;

import java.util.UUID;
import jp.madoguchi.base.importing.ImportProfile;
import jp.madoguchi.base.importing.TargetKind;
import org.jspecify.annotations.Nullable;

/**
 * A layout that can be chosen.
 *
 * @param id null for a built-in one
 * @param version guards edits
 * @param used whether a confirmed import used it
 */
public record StoredProfile(@Nullable UUID id, ImportProfile layout, int version, boolean used) {

    public String name() {
        return layout.name();
    }

    public TargetKind target() {
        return layout.target();
    }

    public boolean builtin() {
        return id == null;
    }
}
