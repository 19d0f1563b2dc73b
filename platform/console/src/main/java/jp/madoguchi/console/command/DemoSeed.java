package jp.madoguchi.console.command;

import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityProvisioning;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.core.tenancy.ProvisioningFailed;
import jp.madoguchi.identity.AccountsFailed;
import jp.madoguchi.identity.CityAccounts;
import jp.madoguchi.identity.NewAccount;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Makes the demo cities with an administrator and a member of the counter's staff each, and with places, times and people
 * to try; but for the one whose way begins with an empty console and a list at the terminal.
 */
@Component
class DemoSeed {

    private static final String PASSWORD = "Madoguchi-2026!";
    private static final Logger log = LoggerFactory.getLogger(DemoSeed.class);

    private final ObjectProvider<CityProvisioning> provisioning;
    private final CityAccounts accounts;
    private final DemoPlaces places;
    private final DemoPeople people;
    private final DemoLists lists;
    private final String domain;

    DemoSeed(
            ObjectProvider<CityProvisioning> provisioning,
            CityAccounts accounts,
            DemoPlaces places,
            DemoPeople people,
            DemoLists lists,
            @Value("${madoguchi.city-domain}") String domain) {
        this.provisioning = provisioning;
        this.accounts = accounts;
        this.places = places;
        this.people = people;
        this.lists = lists;
        this.domain = domain;
    }

    /** Whether all cities stand; one that failed stops no other, and the next run continues it. */
    boolean run() {
        List<NewAccount> made = new ArrayList<>();
        boolean all = true;
        for (DemoCity demo : DemoCity.values()) {
            try {
                City city = provisioning.getObject().provision(demo.wanted(domain));
                List<NewAccount> wanted = accountsOf(city);
                accounts.ensure(city, wanted);
                made.addAll(wanted);
                if (demo.furnished()) {
                    furnish(city);
                }
                log.info("{}: {} stands at {}", city.code(), city.name(), city.mainHost());
            } catch (ProvisioningFailed | AccountsFailed e) {
                log.error("{}: {}", demo, e.getMessage());
                all = false;
            }
        }
        lists.write(made);
        return all;
    }

    private void furnish(City city) {
        CityScope.callAsStaff(city, () -> {
            if (people.wanted()) {
                places.fill();
                lists.add(city.code(), people.add());
            }
            return null;
        });
    }

    private static List<NewAccount> accountsOf(City city) {
        return List.of(
                new NewAccount(city.code(), "admin", city.name(), "管理者", PASSWORD, NewAccount.ADMINISTRATOR),
                new NewAccount(city.code(), "staff", city.name(), "窓口", PASSWORD, NewAccount.COUNTER));
    }
}
