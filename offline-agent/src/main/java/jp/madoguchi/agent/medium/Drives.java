package jp.madoguchi.agent.medium;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Looks which media are plugged in: drives that Windows calls removable, or what is mounted below the usual folders. */
@Component
class Drives {

    private static final String REMOVABLE = "volume:isRemovable";
    private static final int DEEP = 2;

    /** Where systems without drive letters mount a medium. */
    private static final List<Path> USUAL = List.of(Path.of("/media"), Path.of("/run/media"), Path.of("/mnt"));

    private final List<Path> folders;

    Drives() {
        this(USUAL);
    }

    /** With other folders, for tests. */
    Drives(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** By path; a medium that cannot be asked at this moment is left out. */
    List<Drive> list() {
        List<Drive> found = new ArrayList<>();
        for (Path root : FileSystems.getDefault().getRootDirectories()) {
            drive(root).filter(drive -> removable(root)).ifPresent(found::add);
        }
        folders.forEach(folder -> mounted(folder, DEEP, found));
        found.sort(Comparator.comparing(Drive::root));
        return found;
    }

    private static boolean removable(Path root) {
        try {
            return Boolean.TRUE.equals(Files.getFileStore(root).getAttribute(REMOVABLE));
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException notWindows) {
            return false;
        }
    }

    /** Folders whose file store is another than that of the folder around them. */
    private static void mounted(Path folder, int deep, List<Drive> found) {
        try (Stream<Path> children = Files.list(folder)) {
            FileStore around = Files.getFileStore(folder);
            for (Path child : children.filter(Files::isDirectory).toList()) {
                if (!Files.getFileStore(child).equals(around)) {
                    drive(child).ifPresent(found::add);
                } else if (deep > 1) {
                    mounted(child, deep - 1, found);
                }
            }
        } catch (IOException notThere) {
            // Nothing is mounted where there is no such folder, or where this user may not look.
            return;
        }
    }

    private static Optional<Drive> drive(Path root) {
        try {
            FileStore store = Files.getFileStore(root);
            Path folder = root.getFileName();
            String name = folder == null ? root + " " + store.name() : folder.toString();
            return Optional.of(new Drive(root, name.strip(), store.getUsableSpace(), store.isReadOnly()));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
