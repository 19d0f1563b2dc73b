package jp.madoguchi.bookingweb;

import jp.madoguchi.testkit.house.ResidentWords;
import jp.madoguchi.web.message.BundleMessageSource;

class ResidentWordsTest extends ResidentWords {

    ResidentWordsTest() {
        super(new BundleMessageSource(true));
    }
}
