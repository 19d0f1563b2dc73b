package jp.madoguchi.cloudledger;

import jp.madoguchi.testkit.house.HouseRules;

class HouseRulesTest extends HouseRules {

    HouseRulesTest() {
        super("jp.madoguchi.cloudledger");
    }
}
