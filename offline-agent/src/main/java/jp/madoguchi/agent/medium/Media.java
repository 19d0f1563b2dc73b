package jp.madoguchi.agent.medium;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import jp.madoguchi.agent.place.AgentHome;
import org.springframework.stereotype.Service;

/** The media of this terminal. */
@Service
public class Media {

    private static final String GONE = "agent.medium.gone";

    private final Drives drives;
    private final AgentHome home;

    Media(Drives drives, AgentHome home) {
        this.drives = drives;
        this.home = home;
    }

    /** What is plugged in. */
    public List<Drive> drives() {
        return drives.list();
    }

    /**
     * Copies a file to a medium under its own name: written under another name, forced to the medium, read back and
     * compared, then renamed. A file of that name is replaced; when anything fails, the medium has what it had before.
     *
     * @param folder a drive's root or any other folder, as it was chosen or typed
     */
    public MediumResult put(Path file, String folder) {
        Path target;
        try {
            target = Path.of(folder.strip());
        } catch (InvalidPathException e) {
            return new MediumResult.Refused(GONE);
        }
        if (folder.isBlank() || !target.isAbsolute() || !Files.isDirectory(target)) {
            return new MediumResult.Refused(GONE);
        }
        if (isOwn(target)) {
            return new MediumResult.Refused("agent.medium.home");
        }
        return MediumWriter.write(file, target);
    }

    private boolean isOwn(Path folder) {
        try {
            return folder.toRealPath()
                    .startsWith(home.exchange().resolveSibling("").toRealPath());
        } catch (IOException e) {
            return false;
        }
    }
}
