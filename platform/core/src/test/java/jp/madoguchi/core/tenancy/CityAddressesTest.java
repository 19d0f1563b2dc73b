package jp.madoguchi.core.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class CityAddressesTest {

    private final CityAddresses addresses = new CityAddresses(new MockEnvironment()
            .withProperty("madoguchi.resident-url", "https://{city}.madoguchi.example")
            .withProperty("madoguchi.admin-url", "https://{city}.madoguchi.example:8443"));

    @Test
    void a_subdomain_need_not_be_the_code() {
        City city = city("fuchu34", "fuchu-hiroshima.madoguchi.example");
        assertThat(addresses.residents(city)).isEqualTo("https://fuchu-hiroshima.madoguchi.example");
        assertThat(addresses.staff(city)).isEqualTo("https://fuchu-hiroshima.madoguchi.example:8443");
    }

    @Test
    void residents_come_by_the_citys_own_domain_and_staff_by_the_platforms() {
        City city = city("kurume", "mynumber.city.kurume.example", "kurume.madoguchi.example");
        assertThat(addresses.residents(city)).isEqualTo("https://mynumber.city.kurume.example");
        assertThat(addresses.staff(city)).isEqualTo("https://kurume.madoguchi.example:8443");
    }

    private static City city(String code, String... hosts) {
        return new City(code, "市", "plain", "main", City.State.ACTIVE, "", List.of(hosts));
    }
}
