package jp.madoguchi.console.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.identity.NewAccount;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes what whoever started the stack needs to try it: the demo cities' accounts and residents, one a line, with tabs. */
@Component
class DemoLists {

    private final String accounts;
    private final String residents;

    /**
     * @param accounts file of the accounts; none is written where this is empty
     * @param residents file of the residents; none is written where this is empty
     */
    DemoLists(
            @Value("${madoguchi.demo-accounts:}") String accounts,
            @Value("${madoguchi.demo-residents:}") String residents) {
        this.accounts = accounts;
        this.residents = residents;
    }

    /** City, user name, password, group. */
    void write(List<NewAccount> made) {
        write(
                accounts,
                made.stream()
                        .map(account -> String.join(
                                "\t", account.city(), account.userName(), account.password(), account.group())),
                StandardOpenOption.TRUNCATE_EXISTING);
    }

    /** City, number and secret as a resident types them; those of earlier runs stay. */
    void add(String city, List<DemoPerson> people) {
        write(
                residents,
                people.stream().map(person -> String.join("\t", city, person.number(), person.secret())),
                StandardOpenOption.APPEND);
    }

    private static void write(String file, Stream<String> lines, StandardOpenOption how) {
        if (file.isEmpty()) {
            return;
        }
        try {
            Files.write(Path.of(file), lines.toList(), StandardOpenOption.CREATE, StandardOpenOption.WRITE, how);
        } catch (IOException e) {
            throw new UncheckedIOException("The demo list could not be written to " + file, e);
        }
    }
}
