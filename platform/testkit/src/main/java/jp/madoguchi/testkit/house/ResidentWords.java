package jp.madoguchi.testkit.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What holds for the words of every module that residents read; each has a test class that extends this one. */
public abstract class ResidentWords {

    private static final Pattern KEY = Pattern.compile("#\\{([a-z0-9.-]+)[}(]");

    private final MessageSource messages;

    /** @param messages the bundles of the class path; throws for a missing key */
    protected ResidentWords(MessageSource messages) {
        this.messages = messages;
    }

    @Test
    @Requirement("R106")
    void residents_read_the_name_of_the_card_that_they_know() throws IOException {
        for (Resource file : files("templates/**/*.html", "messages/*.properties")) {
            assertThat(file.getContentAsString(StandardCharsets.UTF_8))
                    .as(file.getDescription())
                    .doesNotContain("個人番号カード");
        }
    }

    @Test
    void every_text_that_a_template_asks_for_exists() throws IOException {
        for (Resource template : files("templates/**/*.html")) {
            KEY.matcher(template.getContentAsString(StandardCharsets.UTF_8))
                    .results()
                    .map(found -> found.group(1))
                    .forEach(key -> assertThat(messages.getMessage(key, new Object[] {"", "", ""}, Locale.JAPANESE))
                            .as(key)
                            .isNotBlank());
        }
    }

    private static List<Resource> files(String... patterns) throws IOException {
        List<Resource> files = new ArrayList<>();
        for (String pattern : patterns) {
            files.addAll(List.of(new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern)));
        }
        assertThat(files).isNotEmpty();
        return files;
    }
}
