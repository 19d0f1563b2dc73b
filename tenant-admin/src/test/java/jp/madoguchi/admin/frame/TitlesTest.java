package jp.madoguchi.admin.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The title is what tabs, the history and screen readers call a page by. */
class TitlesTest {

    private static final Pattern TITLE = Pattern.compile("<title th:text=\"([^\"]*)\"");

    @Test
    void no_two_screens_bear_one_title() throws IOException {
        List<String> titles;
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
            titles = files.filter(Files::isRegularFile)
                    .flatMap(TitlesTest::title)
                    .toList();
        }
        assertThat(titles).hasSizeGreaterThan(50).doesNotHaveDuplicates();
    }

    private static Stream<String> title(Path template) {
        try {
            Matcher title = TITLE.matcher(Files.readString(template));
            return title.find() ? Stream.of(title.group(1)) : Stream.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
