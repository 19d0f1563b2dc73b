package jp.madoguchi.admin.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.madoguchi.admin.AdminTest;
import jp.madoguchi.admin.ConsoleBrowser;
import jp.madoguchi.admin.TwoCities;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@AdminTest
class TwoAdministratorsIT {

    @Autowired
    private TwoCities cities;

    @Autowired
    private ConsoleBrowser browser;

    @Autowired
    private StaffMembers members;

    @Autowired
    private StaffRegister register;

    @Autowired
    private TransactionTemplate transaction;

    @RepeatedTest(5)
    @Requirement("R197")
    void of_two_administrators_who_remove_each_other_at_the_same_moment_one_remains() throws Exception {
        CityScope.run(cities.kurume(), () -> register.fresh().members().values().forEach(this::remove));
        browser.signIn(cities.kurume(), "kurume", "east", "administrator");
        browser.signIn(cities.kurume(), "kurume", "west", "administrator");
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Future<Boolean> east = both.submit(removal("kurume.west", start));
            Future<Boolean> west = both.submit(removal("kurume.east", start));
            assertThat(List.of(east.get(), west.get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(CityScope.call(
                        cities.kurume(),
                        () -> register.fresh().members().values().stream()
                                .filter(StaffMember::active)
                                .count()))
                .isEqualTo(1);
    }

    /** What the removal of an account does in the city's tables, in one transaction. */
    private Callable<Boolean> removal(String account, CyclicBarrier start) {
        return () -> {
            start.await();
            return CityScope.call(
                    cities.kurume(),
                    () -> Boolean.TRUE.equals(transaction.execute(status -> {
                        if (!members.administratorBeside(account)) {
                            return false;
                        }
                        remove(register.fresh().members().get(account));
                        return true;
                    })));
        };
    }

    private void remove(StaffMember member) {
        members.changed(member.account(), member.subject(), StaffMember.State.REMOVED, Set.of());
    }
}
