package jp.madoguchi.core.lifecycle;

import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityOpened;
import org.springframework.context.ApplicationEventPublisher;

/** What every feature puts into a new city: settings and procedures of its preset, pages and texts. */
final class ContentsStep implements OpeningStep {

    private final ApplicationEventPublisher events;

    ContentsStep(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public String code() {
        return "contents";
    }

    @Override
    public int position() {
        return StepOrder.CONTENTS;
    }

    @Override
    public void open(City city) {
        events.publishEvent(new CityOpened(city.code(), city.preset()));
    }
}
