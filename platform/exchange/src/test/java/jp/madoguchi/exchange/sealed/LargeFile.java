package jp.madoguchi.exchange.sealed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import jp.madoguchi.exchange.record.BookablePerson;
import jp.madoguchi.exchange.sealed.OpenResult.Opened;

/** Run by {@link LargeFileTest} in a Java of its own, with little heap. Prints how many rows came back. */
final class LargeFile {
    private LargeFile() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Fixture.miuraFile(Path.of(arguments[0]), 1, Integer.parseInt(arguments[1]));
        var opened = (Opened<BookablePerson>) new SealedFileReader().open(file, Fixture.PEOPLE, Fixture.city(1));
        try (Stream<BookablePerson> rows = opened.rows().stream()) {
            System.out.println("rows " + rows.filter(row -> row.name() != null).count());
        }
    }
}
