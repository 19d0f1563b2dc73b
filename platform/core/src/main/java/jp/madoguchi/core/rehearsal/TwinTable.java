package jp.madoguchi.core.rehearsal;

import jp.madoguchi.base.db.OwnerDatabase;

/** Writes which city is whose twin, by the owner's login. */
final class TwinTable {
    private final OwnerDatabase owner;

    TwinTable(OwnerDatabase owner) {
        this.owner = owner;
    }

    void add(String twin, String original) {
        owner.jdbc()
                .update(
                        "INSERT INTO platform.rehearsal (twin, original) VALUES (?, ?)"
                                + " ON CONFLICT (twin) DO NOTHING",
                        twin,
                        original);
    }

    void remove(String twin) {
        owner.jdbc().update("DELETE FROM platform.rehearsal WHERE twin = ?", twin);
    }
}
