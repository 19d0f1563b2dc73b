package jp.madoguchi.core.lifecycle;

import java.util.Map;
import jp.madoguchi.core.tenancy.City;
import org.springframework.jdbc.core.JdbcTemplate;

/** The city's host names, which another city may have afterwards. */
final class HostsErasing implements ErasingStep {

    private final JdbcTemplate owner;

    HostsErasing(JdbcTemplate owner) {
        this.owner = owner;
    }

    @Override
    public String code() {
        return "hosts";
    }

    @Override
    public int position() {
        return StepOrder.ERASE_HOSTS;
    }

    @Override
    public Map<String, Long> erase(City city) {
        return Map.of("hosts", (long) owner.update("DELETE FROM platform.city_host WHERE city = ?", city.code()));
    }
}
