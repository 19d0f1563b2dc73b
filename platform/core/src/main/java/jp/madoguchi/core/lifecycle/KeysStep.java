package jp.madoguchi.core.lifecycle;

import jp.madoguchi.core.keystore.CityKeystore;
import jp.madoguchi.core.tenancy.City;

/** Opens both of the city's keys once, so that a wrong master key is found before the city is. */
final class KeysStep implements OpeningStep {

    private final CityKeystore keystore;

    KeysStep(CityKeystore keystore) {
        this.keystore = keystore;
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
        keystore.exchangeIdentity();
        keystore.hmac("opening", city.code());
    }
}
