package jp.madoguchi.agent.place;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgentHomeTest {

    @TempDir
    Path folder;

    @Test
    void a_second_program_on_the_same_folder_is_refused_with_a_sentence() throws IOException {
        AgentHome first = AgentHomes.at(folder);
        assertThatThrownBy(() -> AgentHomes.at(folder))
                .isInstanceOf(HomeInUseException.class)
                .hasMessageContaining("既に動いています");
        first.destroy();
        AgentHomes.at(folder).destroy();
    }
}
