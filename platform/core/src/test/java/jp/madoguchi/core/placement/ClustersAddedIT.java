package jp.madoguchi.core.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.testkit.PlatformDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@CoreTest
class ClustersAddedIT {

    private static final Actor OPERATOR = new Actor(Actor.Kind.OPERATOR, "operator", "運用 者");

    @Autowired
    private Clusters clusters;

    @Autowired
    private TestCities cities;

    @Autowired
    private PlatformDatabase main;

    @ParameterizedTest
    @CsvSource({
        "Zweiter, jdbc:postgresql://127.0.0.1:1/x, name",
        "third, postgres://127.0.0.1/x, address",
        "third, jdbc:postgresql://127.0.0.1:1/x?user=postgres&password=secret, login-in-address",
        "third, jdbc:postgresql://127.0.0.1:1/madoguchi, unreachable",
        "main, jdbc:postgresql://127.0.0.1:1/madoguchi, known"
    })
    void a_wrong_cluster_is_refused_with_its_reason(String name, String url, String why) {
        assertThat(cities.miura().state()).isEqualTo(City.State.ACTIVE);
        assertThat(refusal(name, url)).isEqualTo("placement.cluster.refused." + why);
        assertThat(clusters.names()).doesNotContain("third");
    }

    @Test
    void a_database_that_is_missing_in_use_or_not_equipped_is_refused() {
        assertThat(cities.miura().state()).isEqualTo(City.State.ACTIVE);
        PlatformDatabase bare = PlatformDatabase.create();
        bare.execute("DROP EXTENSION pg_trgm");
        PlatformDatabase used = PlatformDatabase.create();
        used.execute("CREATE SCHEMA city_somewhere");

        assertThat(refusal("third", bare.url())).endsWith("extensions");
        assertThat(refusal("third", used.url())).endsWith("in-use");
        assertThat(refusal("third", used.url() + "x")).endsWith("no-database");
        assertThat(clusters.names()).doesNotContain("third");
    }

    @Test
    void a_cluster_is_added_once_and_shown_without_a_login() {
        assertThat(cities.miura().state()).isEqualTo(City.State.ACTIVE);
        PlatformDatabase wanted = PlatformDatabase.create();

        assertThat(clusters.add("fourth", wanted.url(), OPERATOR)).isInstanceOf(MoveAnswer.Accepted.class);
        assertThat(clusters.add("fourth", wanted.url(), OPERATOR)).isInstanceOf(MoveAnswer.Accepted.class);

        assertThat(clusters.all())
                .filteredOn(cluster -> cluster.name().equals("fourth"))
                .singleElement()
                .satisfies(cluster -> {
                    assertThat(cluster.reachable()).isTrue();
                    assertThat(cluster.version()).isNotEmpty();
                    assertThat(cluster.cities()).isZero();
                    assertThat(cluster.missing()).isEmpty();
                    assertThat(cluster.address()).contains("/mdg_").doesNotContain("jdbc");
                });
        Map<String, String> login = main.properties();
        assertThat(clusters.all().toString()).doesNotContain(String.valueOf(login.get("madoguchi.db.password")));
    }

    private String refusal(String name, String url) {
        return clusters.add(name, url, OPERATOR) instanceof MoveAnswer.Refused refused ? refused.key() : "accepted";
    }
}
