package jp.madoguchi.console.tenant;

import java.util.List;
import java.util.Map;
import jp.madoguchi.core.lifecycle.ErasingStep;
import jp.madoguchi.core.lifecycle.OpeningStep;
import jp.madoguchi.core.lifecycle.StepOrder;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.identity.CityAccounts;
import org.springframework.stereotype.Component;

/** The city's organisation at Keycloak with its groups and the addresses to which its staff come back. */
@Component
class AccountsStep implements OpeningStep {

    private final CityAccounts accounts;
    private final AccountsConfigured configured;

    AccountsStep(CityAccounts accounts, AccountsConfigured configured) {
        this.accounts = accounts;
        this.configured = configured;
    }

    @Override
    public String code() {
        return "accounts";
    }

    @Override
    public int position() {
        return StepOrder.ACCOUNTS;
    }

    @Override
    public boolean applies(City city) {
        return configured.get();
    }

    @Override
    public void open(City city) {
        accounts.ensure(city, List.of());
    }

    /** Removes the organisation, its members' accounts and the addresses. */
    @Component
    static class Erasing implements ErasingStep {

        private final CityAccounts accounts;
        private final AccountsConfigured configured;

        Erasing(CityAccounts accounts, AccountsConfigured configured) {
            this.accounts = accounts;
            this.configured = configured;
        }

        @Override
        public String code() {
            return "accounts";
        }

        @Override
        public int position() {
            return StepOrder.ERASE_ACCOUNTS;
        }

        @Override
        public boolean applies(City city) {
            return configured.get();
        }

        @Override
        public Map<String, Long> erase(City city) {
            accounts.remove(city);
            return Map.of();
        }
    }
}
