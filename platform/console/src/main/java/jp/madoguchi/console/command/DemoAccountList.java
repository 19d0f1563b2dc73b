package jp.madoguchi.console.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.madoguchi.identity.NewAccount;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes the demo accounts for whoever started the stack: city, user name, password and group, with tabs. */
@Component
class DemoAccountList {

    private final String file;

    /** @param file where to; empty for nowhere */
    DemoAccountList(@Value("${madoguchi.demo-accounts:}") String file) {
        this.file = file;
    }

    void write(List<NewAccount> accounts) {
        if (file.isEmpty()) {
            return;
        }
        try {
            Files.write(
                    Path.of(file),
                    accounts.stream()
                            .map(account -> String.join(
                                    "\t", account.city(), account.userName(), account.password(), account.group()))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("The list of demo accounts could not be written to " + file, e);
        }
    }
}
