package jp.madoguchi.ledger.card;

import jp.madoguchi.base.port.Permission;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.ledger.port.LedgerRights;
import org.springframework.stereotype.Component;

/** What screens offer to the person before them; whoever sends a form all the same is stopped at the route. */
@Component
public class May {

    private final Permissions permissions;

    May(Permissions permissions) {
        this.permissions = permissions;
    }

    public boolean edit() {
        return has(LedgerRights.EDIT);
    }

    public boolean bulk() {
        return has(LedgerRights.BULK);
    }

    public boolean enter() {
        return has(LedgerRights.ENTER);
    }

    public boolean undo() {
        return has(LedgerRights.UNDO);
    }

    public boolean settings() {
        return has(LedgerRights.SETTINGS);
    }

    private boolean has(String code) {
        return permissions.allows(new Permission(code));
    }
}
