package jp.madoguchi.bookingweb;

import java.util.List;
import jp.madoguchi.testkit.house.HouseRules;

class HouseRulesTest extends HouseRules {

    HouseRulesTest() {
        super("jp.madoguchi.bookingweb");
    }

    /** Both are rendered by this module's own renderers, which escape every text. */
    @Override
    protected List<String> unescaped() {
        return List.of(
                "booking/calendar.html: ${calendar.chooser}",
                "booking/calendar.html: ${calendar.slots}",
                "change/time.html: ${calendar.chooser}",
                "change/time.html: ${calendar.slots}");
    }
}
