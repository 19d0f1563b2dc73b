package jp.madoguchi.stack.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import jp.madoguchi.stack.config.StackFolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherLockTest {

    @TempDir
    Path folder;

    @Test
    void keeps_a_second_launcher_away_until_the_first_has_ended() {
        StackFolders folders = new StackFolders(folder);
        folders.make();
        LauncherLock first = LauncherLock.take(folders);

        assertThatThrownBy(() -> LauncherLock.take(folders))
                .hasMessage("Madoguchi runs already, or is just starting: infra/stop ends it first.");

        first.close();
        assertThat(LauncherLock.take(folders).lock().isValid()).isTrue();
    }
}
