package jp.madoguchi.core.lifecycle;

import jp.madoguchi.core.tenancy.City;

/** The last step: from here on the city's hosts answer. */
final class DoorStep implements OpeningStep {

    private final LifeDesk desk;

    DoorStep(LifeDesk desk) {
        this.desk = desk;
    }

    @Override
    public String code() {
        return "door";
    }

    @Override
    public int position() {
        return StepOrder.DOOR;
    }

    @Override
    public void open(City city) {
        desk.inTransaction(() -> {
            boolean moved = desk.life().move(city.code(), Move.OPEN);
            if (moved) {
                desk.life().opened(city.code());
            }
            return moved;
        });
    }
}
