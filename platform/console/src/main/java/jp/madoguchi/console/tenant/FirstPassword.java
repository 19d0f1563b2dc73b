package jp.madoguchi.console.tenant;

import java.util.Optional;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.core.lifecycle.Course;
import jp.madoguchi.core.lifecycle.FirstAdministrator;
import jp.madoguchi.core.lifecycle.LifeRecords;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.identity.CityAccounts;
import jp.madoguchi.identity.OneTimePassword;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * The one-time password of a city's first administrator. It can be made again while the account was never used, in case
 * nobody noted it; afterwards never, for it would let an operator into the city.
 */
@Service
class FirstPassword {

    private final ObjectProvider<LifeRecords> records;
    private final CityAccounts accounts;

    FirstPassword(ObjectProvider<LifeRecords> records, CityAccounts accounts) {
        this.records = records;
        this.accounts = accounts;
    }

    /** Whether the account was made. */
    boolean possible(City city) {
        return records.getObject().administrator(city.code()).isPresent()
                && records.getObject().steps(city.code(), Course.OPEN).stream()
                        .anyMatch(step -> step.step().equals("administrator") && step.over());
    }

    /** A new password; empty once the administrator has signed in, and for a city that was opened without one. */
    Optional<OneTimePassword> issue(City city, Actor by) {
        return records.getObject()
                .administrator(city.code())
                .filter(administrator ->
                        possible(city) && accounts.waitsForFirstSignIn(city, administrator.shortName()))
                .map(administrator -> issue(city, administrator, by));
    }

    private OneTimePassword issue(City city, FirstAdministrator administrator, Actor by) {
        OneTimePassword password = accounts.createAdministrator(
                city, administrator.shortName(), administrator.familyName(), administrator.givenName());
        records.getObject().passwordIssued(city.code(), by);
        return password;
    }
}
