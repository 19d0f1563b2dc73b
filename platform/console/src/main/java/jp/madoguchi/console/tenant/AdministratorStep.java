package jp.madoguchi.console.tenant;

import jp.madoguchi.core.lifecycle.FirstAdministrator;
import jp.madoguchi.core.lifecycle.LifeRecords;
import jp.madoguchi.core.lifecycle.OpeningStep;
import jp.madoguchi.core.lifecycle.StepOrder;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.identity.CityAccounts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The account of the first administrator. Its password is forgotten at once: an operator has another made when ready to
 * hand it over, so that none is ever kept between the worker and a screen.
 */
@Component
class AdministratorStep implements OpeningStep {

    private final CityAccounts accounts;
    private final AccountsConfigured configured;
    private final ObjectProvider<LifeRecords> records;

    AdministratorStep(CityAccounts accounts, AccountsConfigured configured, ObjectProvider<LifeRecords> records) {
        this.accounts = accounts;
        this.configured = configured;
        this.records = records;
    }

    @Override
    public String code() {
        return "administrator";
    }

    @Override
    public int position() {
        return StepOrder.ADMINISTRATOR;
    }

    @Override
    public boolean applies(City city) {
        return configured.get()
                && records.getObject().administrator(city.code()).isPresent();
    }

    @Override
    public void open(City city) {
        FirstAdministrator wanted =
                records.getObject().administrator(city.code()).orElseThrow();
        accounts.createAdministrator(city, wanted.shortName(), wanted.familyName(), wanted.givenName());
    }
}
