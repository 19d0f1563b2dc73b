package jp.madoguchi.resident;

import java.util.List;
import jp.madoguchi.testkit.house.HouseRules;

class HouseRulesTest extends HouseRules {

    HouseRulesTest() {
        super("jp.madoguchi.resident");
    }

    /** Sanitised when the city's staff saved them. */
    @Override
    protected List<String> unescaped() {
        return List.of(
                "resident/contact.html: ${page.html}",
                "resident/faq.html: ${question.html}",
                "resident/notices.html: ${notice.html}",
                "resident/page.html: ${page.html}");
    }
}
