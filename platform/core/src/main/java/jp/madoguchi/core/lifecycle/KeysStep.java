package jp.madoguchi.core.lifecycle;

import jp.madoguchi.core.keystore.CityKeystore;
import jp.madoguchi.core.keystore.ExchangeKeys;
import jp.madoguchi.core.tenancy.City;

/** Opens both of the city's keys once, so that a wrong master key is found before the city is. */
final class KeysStep implements OpeningStep {

    private final CityKeystore keystore;
    private final ExchangeKeys exchange;

    KeysStep(CityKeystore keystore, ExchangeKeys exchange) {
        this.keystore = keystore;
        this.exchange = exchange;
    }

    @Override
    public String code() {
        return "keys";
    }

    @Override
    public int position() {
        return StepOrder.KEYS;
    }

    @Override
    public void open(City city) {
        // A city of the same code may have been given up: its keys were others.
        keystore.forget(city.code());
        exchange.inUse();
        keystore.hmac("opening", city.code());
    }
}
