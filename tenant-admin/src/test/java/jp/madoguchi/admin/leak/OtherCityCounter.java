package jp.madoguchi.admin.leak;

import java.util.UUID;
import jp.madoguchi.core.counter.ArrivalResult;
import jp.madoguchi.core.counter.WalkIn;
import jp.madoguchi.core.counter.WalkIns;
import jp.madoguchi.core.remark.Remarks;
import jp.madoguchi.core.report.CallNotes;

/** Ids of the other city for the counter, the calls and the remarks. */
final class OtherCityCounter {

    private OtherCityCounter() {}

    static void fill(OtherCityPart city) {
        UUID press = UUID.randomUUID();
        city.context().getBean(CallNotes.class).note(press, "other", OtherCity.SECRET);
        city.context().getBean(Remarks.class).write(city.person(), 0, OtherCity.SECRET);
        WalkIn walkIn = new WalkIn(city.place(), "issue", 1, "", UUID.randomUUID());
        ArrivalResult result = city.context().getBean(WalkIns.class).register(walkIn);
        // On a day on which the place is closed nobody waits, and the id is nobody's.
        UUID ticket = result instanceof ArrivalResult.Given given ? given.id() : UUID.randomUUID();
        city.ids().put("/queue/#id", ticket.toString());
        city.ids().put("press", "serve");
        city.ids().put("/call-notes/#id", press.toString());
    }
}
