package jp.madoguchi.admin.group;

import java.time.Duration;
import jp.madoguchi.core.kernel.FreshCache;
import jp.madoguchi.core.tenancy.Tenancy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Groups and members of the bound city, read at each request through a cache of two seconds. */
@Component
public class StaffRegister {

    private static final Duration FRESH = Duration.ofSeconds(2);

    private final StaffRows rows;
    private final GroupDefaults defaults;
    private final FreshCache<String, CityStaff> byCity = new FreshCache<>(FRESH);

    StaffRegister(StaffRows rows, GroupDefaults defaults) {
        this.rows = rows;
        this.defaults = defaults;
    }

    public CityStaff current() {
        return byCity.get(Tenancy.current().code(), () -> {
            defaults.ensure();
            return rows.read();
        });
    }

    /** The state inside the caller's transaction, read anew. */
    public CityStaff fresh() {
        return rows.read();
    }

    /** Forgets the city's state now, and again after the running transaction: between the two an old one may be read. */
    public void changed() {
        String city = Tenancy.current().code();
        byCity.forget(city);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    byCity.forget(city);
                }
            });
        }
    }
}
