package jp.madoguchi.ledger.importing;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.base.importing.BuiltinProfiles;
import jp.madoguchi.base.importing.ImportProfile;
import jp.madoguchi.base.importing.TargetKind;

/** The layouts of card lists that can be chosen at an upload. */
final class CardProfiles {

    private CardProfiles() {}

    static List<ImportProfile> all() {
        return BuiltinProfiles.all().stream()
                .filter(profile -> profile.target() == TargetKind.CARDS)
                .toList();
    }

    static Optional<ImportProfile> named(String name) {
        return all().stream().filter(profile -> profile.name().equals(name)).findFirst();
    }
}
