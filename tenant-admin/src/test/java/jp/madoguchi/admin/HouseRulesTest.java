package jp.madoguchi.admin;

import java.util.List;
import jp.madoguchi.testkit.house.HouseRules;

class HouseRulesTest extends HouseRules {

    HouseRulesTest() {
        super("jp.madoguchi.admin");
    }

    /** Sanitised when the city's staff saved it. */
    @Override
    protected List<String> unescaped() {
        return List.of("admin/page-site.html: ${html}");
    }
}
