package jp.madoguchi.perf.city;

import java.util.List;
import java.util.Map;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityMigrations;
import jp.madoguchi.core.tenancy.CityProvisioning;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.core.tenancy.NewCity;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Opens two cities and fills one, as the console and the city's staff would. */
public final class Preparer {

    /** The places of a slot that many people want. */
    public static final int RUSH_PLACES = 100;

    private static final String PRESET = "plain";

    private Preparer() {}

    /**
     * Prepares an empty database.
     *
     * @param properties how to reach it, owner included
     * @param people how many may book
     */
    public static PreparedCity prepare(Map<String, Object> properties, int people) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(PreparingApplication.class)
                .web(WebApplicationType.NONE)
                .properties(properties)
                .properties(
                        "spring.main.banner-mode=off",
                        "spring.flyway.enabled=false",
                        "spring.jpa.open-in-view=false",
                        "spring.jpa.hibernate.ddl-auto=none")
                .run()) {
            context.getBean(CityMigrations.class).migratePlatform();
            CityProvisioning provisioning = context.getBean(CityProvisioning.class);
            City city = provisioning.provision(new NewCity("bench", "測定市", PRESET, List.of("bench.localhost")));
            provisioning.provision(new NewCity("other", "隣市", PRESET, List.of("other.localhost")));
            return CityScope.call(city, () -> context.getBean(CityFilling.class).fill(city, people));
        }
    }
}
