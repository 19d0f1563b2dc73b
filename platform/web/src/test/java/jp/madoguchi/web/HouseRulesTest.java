package jp.madoguchi.web;

import jp.madoguchi.testkit.house.HouseRules;

class HouseRulesTest extends HouseRules {

    HouseRulesTest() {
        super("jp.madoguchi.web");
    }
}
