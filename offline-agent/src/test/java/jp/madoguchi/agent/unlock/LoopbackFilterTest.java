package jp.madoguchi.agent.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackFilterTest {

    @ParameterizedTest
    @ValueSource(strings = {"localhost:8090", "LOCALHOST:8090", "127.0.0.1:8090"})
    void answers_to_the_machines_own_names(String host) {
        assertThat(LoopbackFilter.allows(host, 8090)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "localhost", "localhost:8091", "miura.localhost:8090", "192.168.1.5:8090", "evil.example"})
    void refuses_every_other_host(String host) {
        assertThat(LoopbackFilter.allows(host, 8090)).isFalse();
    }

    @Test
    void refuses_a_request_without_a_host() {
        assertThat(LoopbackFilter.allows(null, 8090)).isFalse();
    }
}
