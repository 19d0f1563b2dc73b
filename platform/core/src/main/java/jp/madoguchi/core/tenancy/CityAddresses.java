package jp.madoguchi.core.tenancy;

import java.net.URI;
import org.springframework.core.env.Environment;

/**
 * Where a city's site and its staff's console are. Its host on the platform need not be its code, and its residents may
 * come by a domain of the city's own; the console always answers on the platform's host.
 */
public final class CityAddresses {

    private static final String CITY = "{city}";

    private final String residents;
    private final String staff;

    CityAddresses(Environment environment) {
        this.residents = environment.getProperty("madoguchi.resident-url", "http://{city}.localhost:8080");
        this.staff = environment.getProperty("madoguchi.admin-url", "http://{city}.localhost:8081");
    }

    /** Address of the residents' site on the city's main host, without a slash at its end. */
    public String residents(City city) {
        URI usual = URI.create(residents.replace(CITY, city.code()));
        String port = usual.getPort() == -1 ? "" : ":" + usual.getPort();
        return usual.getScheme() + "://" + city.mainHost() + port;
    }

    /** Address of the staff's console, without a slash at its end. */
    public String staff(City city) {
        return staff.replace(CITY, label(city));
    }

    /** The first label of the city's host on the platform. */
    private String label(City city) {
        String platform = URI.create(staff.replace(CITY, "x")).getHost().substring(1);
        return city.hosts().stream()
                .filter(host -> host.endsWith(platform))
                .map(host -> host.substring(0, host.length() - platform.length()))
                .filter(label -> label.indexOf('.') < 0)
                .findFirst()
                .orElse(city.code());
    }
}
