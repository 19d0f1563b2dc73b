package jp.madoguchi.identity;

import jp.madoguchi.testkit.house.HouseRules;

class HouseRulesTest extends HouseRules {

    HouseRulesTest() {
        super("jp.madoguchi.identity");
    }
}
