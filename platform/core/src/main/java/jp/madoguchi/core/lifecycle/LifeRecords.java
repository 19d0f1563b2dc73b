package jp.madoguchi.core.lifecycle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.base.port.Actor;

/** What is written down about a city's life, for the screens of operators. */
public final class LifeRecords {

    private final LifeDesk desk;

    LifeRecords(LifeDesk desk) {
        this.desk = desk;
    }

    /** The steps of a course in their order; empty when it was never begun. */
    public List<StepView> steps(String city, Course course) {
        return desk.steps().of(city, course);
    }

    public LifeFacts facts(String city) {
        return desk.life().facts(city);
    }

    /** Empty where none was named; the person's names are empty once the password was shown. */
    public Optional<FirstAdministrator> administrator(String city) {
        return desk.life().administrator(city);
    }

    /** Notes that an operator was shown the first administrator's one-time password. */
    public void passwordIssued(String city, Actor by) {
        desk.inTransaction(() -> {
            desk.life().passwordIssued(city);
            desk.log().record(by, "city.password-issued", city, Map.of());
            return true;
        });
    }
}
