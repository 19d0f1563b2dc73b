package jp.madoguchi.cloudledger;

import java.util.Map;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.port.Permission;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.ledger.port.Leaving;
import jp.madoguchi.ledger.port.LeavingContent;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** In the cloud the right alone decides what may leave the ledger; what left is in the audit trail. */
@Component
class LeavingByRight implements Leaving {

    private static final Permission CSV = new Permission("ledger.csv");

    private final ObjectProvider<Permissions> permissions;
    private final AuditTrail audit;

    /** @param permissions asked only where somebody takes data out: the worker has none */
    LeavingByRight(ObjectProvider<Permissions> permissions, AuditTrail audit) {
        this.permissions = permissions;
        this.audit = audit;
    }

    @Override
    public Answer csv(LeavingContent content, String path) {
        permissions.getObject().require(CSV);
        record("ledger.csv-taken", content);
        return new Answer.Go();
    }

    @Override
    public void printed(LeavingContent content) {
        record("ledger.printed", content);
    }

    private void record(String action, LeavingContent content) {
        audit.record(new AuditEntry(
                action,
                "ledger-list",
                content.title(),
                Map.of("rows", Long.toString(content.count()), "fields", String.join("、", content.fields()))));
    }
}
