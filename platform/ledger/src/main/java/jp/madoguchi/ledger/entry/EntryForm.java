package jp.madoguchi.ledger.entry;

import java.util.UUID;
import jp.madoguchi.ledger.card.CardKind;
import jp.madoguchi.ledger.card.CardView;
import org.jspecify.annotations.Nullable;

/**
 * A row as it is typed.
 *
 * @param id        drawn when the form was shown: the same form twice makes one row
 * @param birth     in any form and era
 * @param replaces  the card that this one is made anew for
 * @param confirmed true when staff saw the people of the same name and birth date
 */
public record EntryForm(
        @Nullable UUID id,
        @Nullable CardKind kind,
        @Nullable String name,
        @Nullable String kana,
        @Nullable String birth,
        @Nullable String sex,
        @Nullable String address,
        @Nullable String serial,
        @Nullable String application,
        @Nullable String notice,
        @Nullable String appliedOn,
        @Nullable String reason,
        @Nullable UUID replaces,
        @Nullable Boolean confirmed) {

    boolean seen() {
        return Boolean.TRUE.equals(confirmed);
    }

    static EntryForm empty(UUID id, CardKind kind) {
        return new EntryForm(id, kind, "", "", "", "", "", "", "", "", "", "", null, false);
    }

    /** A re-issue: the same person, a new card. */
    static EntryForm anew(UUID id, CardView old) {
        return new EntryForm(
                id,
                old.kind(),
                old.name(),
                old.kana(),
                old.birthDate(),
                old.sex(),
                old.address(),
                "",
                "",
                "",
                "",
                "再交付",
                old.id(),
                false);
    }

    @Override
    public String toString() {
        return "EntryForm[" + id + "]";
    }
}
