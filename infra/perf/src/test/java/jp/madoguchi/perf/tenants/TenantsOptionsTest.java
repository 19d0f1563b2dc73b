package jp.madoguchi.perf.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class TenantsOptionsTest {

    @Test
    void plans_for_every_city_of_japan_on_five_clusters() {
        TenantsOptions options = parse("tenants");
        assertThat(options.cities()).isEqualTo(1700);
        assertThat(options.clusters()).isEqualTo(5);
        assertThat(options.keep()).isFalse();
    }

    @Test
    void takes_its_options_in_any_order() {
        TenantsOptions options =
                parse("tenants", "--json", "--state", "/tmp/x", "--clusters", "2", "--keep", "--cities", "7");
        assertThat(options).isEqualTo(new TenantsOptions(true, true, 7, 2, 5, 6, Path.of("/tmp/x")));
    }

    @Test
    void is_small_when_quick_unless_told_otherwise() {
        assertThat(parse("tenants", "--quick").rounds()).isEqualTo(1);
        assertThat(parse("tenants", "--quick", "--cities", "40").cities()).isEqualTo(40);
    }

    @Test
    void refuses_what_it_does_not_know_in_a_sentence() {
        assertThatThrownBy(() -> parse("tenants", "--fast")).hasMessageContaining("--fast");
        assertThatThrownBy(() -> parse("tenants", "--cities")).hasMessageContaining("needs a value");
        assertThatThrownBy(() -> parse("tenants", "--cities", "many")).hasMessageContaining("many");
        assertThatThrownBy(() -> parse("tenants", "--cities", "3", "--clusters", "4"))
                .hasMessageContaining("at least --clusters");
    }

    private static TenantsOptions parse(String... words) {
        return TenantsOptions.parse(List.of(words));
    }
}
