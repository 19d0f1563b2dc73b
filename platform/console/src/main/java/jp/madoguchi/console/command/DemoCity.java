package jp.madoguchi.console.command;

import java.util.List;
import jp.madoguchi.core.tenancy.NewCity;

/** The five cities whose specifications the product is made for. */
enum DemoCity {
    MIURA("三浦市"),
    KURUME("久留米市"),
    MATSUSAKA("松阪市"),
    AGEO("上尾市"),
    KYOTO("京都市");

    private final String cityName;

    DemoCity(String cityName) {
        this.cityName = cityName;
    }

    /** Whether it has places, times and people from the start. */
    boolean furnished() {
        return this != MIURA;
    }

    /** Each is made from the preset of its own name. */
    NewCity wanted(String domain) {
        String code = name().toLowerCase(java.util.Locale.ROOT);
        return new NewCity(code, cityName, code, List.of(code + "." + domain));
    }
}
