package jp.madoguchi.core.tenancy;

import java.util.Optional;
import jp.madoguchi.base.db.Binding;
import jp.madoguchi.base.db.CurrentBinding;

/** Turns the bound city into what a connection is set to, with the role of this application. */
final class CityBinding implements CurrentBinding {

    private final DatabaseRole role;

    CityBinding(DatabaseRole role) {
        this.role = role;
    }

    @Override
    public Optional<Binding> current() {
        DatabaseRole wanted = Tenancy.AS_STAFF.isBound() ? DatabaseRole.STAFF : role;
        return Tenancy.find().map(city -> new Binding(city.cluster(), city.schema(), wanted.of(city)));
    }
}
