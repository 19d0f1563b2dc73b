package jp.madoguchi.core.lifecycle;

import java.util.Map;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.core.tenancy.City;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The end of a city: the row of one that was open stays as ERASED with its report, so that its code is never given to
 * another; one that never was open is forgotten.
 */
final class EndStep implements ErasingStep {

    private static final Actor SYSTEM = Actor.system(LifeTask.NAME);

    private final LifeDesk desk;
    private final JdbcTemplate owner;

    EndStep(LifeDesk desk, JdbcTemplate owner) {
        this.desk = desk;
        this.owner = owner;
    }

    @Override
    public String code() {
        return "end";
    }

    @Override
    public int position() {
        return StepOrder.ERASE_END;
    }

    @Override
    public Map<String, Long> erase(City city) {
        return desk.inTransaction(() -> end(city.code()));
    }

    private Map<String, Long> end(String code) {
        if (desk.life().facts(code).opened() == null) {
            owner.update("DELETE FROM platform.city WHERE code = ? AND state = 'ERASING'", code);
            desk.log().record(SYSTEM, "city.given-up", code, Map.of());
        } else if (desk.life().move(code, Move.ERASED)) {
            desk.life().erased(code);
            desk.log().record(SYSTEM, Move.ERASED.action(), code, Map.of());
        }
        return Map.of();
    }
}
