package jp.madoguchi.console.tenant;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.console.access.SignedInOperator;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.lifecycle.CityLife;
import jp.madoguchi.core.lifecycle.Course;
import jp.madoguchi.core.lifecycle.LifeFacts;
import jp.madoguchi.core.lifecycle.LifeRecords;
import jp.madoguchi.core.lifecycle.LifeResult;
import jp.madoguchi.core.tenancy.City;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Service;

/** One city before an operator: what is known of its life, and the orders about it. */
@Service
@ConditionalOnProperty("madoguchi.db.owner-user")
class CityDesk {

    private static final int USUAL_DAYS = 30;

    private final CityLife life;
    private final LifeRecords records;
    private final SignedInOperator operator;
    private final Clock clock;

    CityDesk(CityLife life, LifeRecords records, SignedInOperator operator, Clock clock) {
        this.life = life;
        this.records = records;
        this.operator = operator;
        this.clock = clock;
    }

    LifeFacts facts(City city) {
        return records.facts(city.code());
    }

    /** The course the city is on, or else its last one. */
    CourseView course(City city) {
        boolean ending = city.state() == City.State.ERASING || city.state() == City.State.ERASED;
        Course course = ending ? Course.ERASE : Course.OPEN;
        boolean onCourse = city.state() == City.State.ERASING || city.state() == City.State.PROVISIONING;
        return CourseView.of(course, records.steps(city.code(), course), onCourse, clock);
    }

    List<LifeAction> actions(City city) {
        return LifeAction.in(city.state());
    }

    /** An empty form with the usual day of erasure. */
    LifeForm blank() {
        LocalDate usual = JapanTime.today(clock).plusDays(USUAL_DAYS);
        return LifeForm.of(usual);
    }

    LifeResult resume(String code) {
        return life.resume(code, operator.get());
    }

    LifeResult order(LifeAction action, String code, LifeForm form) {
        Actor by = operator.get();
        return switch (action) {
            case SUSPEND -> life.suspend(code, form.getReason().strip(), by);
            case REOPEN -> life.reopen(code, by);
            case CLOSE ->
                form.day()
                        .map(day -> life.close(code, form.getReason().strip(), day, by))
                        .orElseGet(() -> LifeResult.refused("eraseOn", "console.action.close.day"));
            case TAKE_BACK -> life.takeBack(code, by);
            case ERASE -> life.erase(code, form.getTypedName(), by);
            case GIVE_UP -> life.giveUp(code, by);
        };
    }
}
