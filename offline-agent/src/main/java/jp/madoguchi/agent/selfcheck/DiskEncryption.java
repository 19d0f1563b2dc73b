package jp.madoguchi.agent.selfcheck;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.madoguchi.agent.selfcheck.Finding.Level;

/** Whether the disk of the terminal's folder is encrypted: BitLocker on Windows, LUKS on Linux. */
final class DiskEncryption {

    private static final String BITLOCKER = "(New-Object -ComObject Shell.Application).NameSpace('%s')"
            + ".Self.ExtendedProperty('System.Volume.BitLockerProtection')";

    private final boolean windows;
    private final Function<List<String>, Optional<String>> system;

    /** @param system asks the operating system; empty when it does not answer */
    DiskEncryption(boolean windows, Function<List<String>, Optional<String>> system) {
        this.windows = windows;
        this.system = system;
    }

    static DiskEncryption ofThisMachine() {
        return new DiskEncryption(System.getProperty("os.name").startsWith("Windows"), Commands::answer);
    }

    Finding look(Path folder) {
        Optional<Boolean> encrypted = windows ? bitLocker(drive(folder)) : luks(folder);
        return encrypted
                .map(yes -> yes ? Finding.of(Level.FINE, "disk.encrypted") : Finding.of(Level.ALARM, "disk.open"))
                .orElseGet(() -> Finding.of(Level.UNKNOWN, "disk.unknown"));
    }

    /** 1 is on, 2 off, 3 being encrypted, 4 being decrypted, 5 suspended, 6 locked. */
    Optional<Boolean> bitLocker(String drive) {
        if (!drive.matches("[A-Za-z]:")) {
            return Optional.empty();
        }
        return system.apply(List.of("powershell", "-NoProfile", "-Command", BITLOCKER.formatted(drive)))
                .filter(answer -> answer.matches("[1-6]"))
                .map(answer -> answer.equals("1") || answer.equals("6"));
    }

    private static String drive(Path folder) {
        return String.valueOf(folder.toAbsolutePath().getRoot()).replace("\\", "");
    }

    private Optional<Boolean> luks(Path folder) {
        return system.apply(List.of("findmnt", "-no", "SOURCE", "-T", folder.toString()))
                .map(source -> source.replaceAll("\\[.*", ""))
                .filter(source -> source.startsWith("/dev/"))
                .flatMap(device -> system.apply(List.of("lsblk", "-snro", "TYPE", device)))
                .filter(types -> !types.isBlank())
                .map(types -> types.lines().anyMatch(type -> type.strip().equals("crypt")));
    }
}
