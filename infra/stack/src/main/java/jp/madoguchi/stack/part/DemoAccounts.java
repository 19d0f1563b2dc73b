package jp.madoguchi.stack.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.madoguchi.stack.config.StackConfig;

/**
 * The accounts of the demo cities as the console's {@code --seed} writes them down: one per line, separated by tabs,
 * city, user name, password, what the account may do.
 */
public final class DemoAccounts {

    private DemoAccounts() {}

    /** The file, beside the data that the accounts belong to. */
    static Path file(StackConfig stack) {
        return stack.folders().data().resolve("demo-accounts.tsv");
    }

    /** The people of the demo cities: city, number and secret as a resident types them. */
    static Path residentsFile(StackConfig stack) {
        return stack.folders().data().resolve("demo-residents.tsv");
    }

    /** The lines of the file; empty before the first seed. */
    public static List<List<String>> of(StackConfig stack) {
        return lines(file(stack));
    }

    /** People of the demo cities who may book: city, number, secret. */
    public static List<List<String>> residents(StackConfig stack) {
        return lines(residentsFile(stack));
    }

    private static List<List<String>> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
