package jp.madoguchi.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CoreTest
class TextsIT {

    private static final String FULL = "booking.hold.full";

    @Autowired
    private TestCities cities;

    @Autowired
    private TextDesk desk;

    @Autowired
    private CityTexts texts;

    @Test
    @Requirement("R186")
    void a_citys_sentence_holds_at_once_for_it_and_for_no_other() {
        CityScope.run(cities.miura(), () -> {
            assertThat(texts.find("booking.add.wrong", java.util.Locale.JAPAN)).isNull();
            assertThat(desk.save("booking.add.wrong", Language.JA, 0, "もう一度、お確かめください。"))
                    .isInstanceOf(TextOutcome.Done.class);
            assertThat(texts.find("booking.add.wrong", java.util.Locale.JAPAN)).isEqualTo("もう一度、お確かめください。");
        });
        CityScope.run(
                cities.kurume(),
                () -> assertThat(texts.find("booking.add.wrong", java.util.Locale.JAPAN))
                        .isNull());
        assertThat(texts.find("booking.add.wrong", java.util.Locale.JAPAN)).isNull();
    }

    @Test
    void of_two_editors_the_second_is_told_even_when_the_sentence_went_back_between() {
        CityScope.run(cities.miura(), () -> {
            desk.save(FULL, Language.JA, 0, "先の人");
            assertThat(desk.save(FULL, Language.JA, 0, "後の人")).isInstanceOf(TextOutcome.Overtaken.class);
            assertThat(desk.reset(FULL, Language.JA, 1)).isInstanceOf(TextOutcome.Done.class);
            assertThat(texts.find(FULL, java.util.Locale.JAPAN)).isNull();
            assertThat(desk.save(FULL, Language.JA, 1, "遅れた人")).isInstanceOf(TextOutcome.Overtaken.class);
            assertThat(desk.save(FULL, Language.JA, 0, "もっと遅れた人")).isInstanceOf(TextOutcome.Overtaken.class);
            assertThat(desk.history(FULL, Language.JA))
                    .extracting(TextChange::text)
                    .containsExactly(null, "先の人");
            long first = desk.history(FULL, Language.JA).getLast().id();
            assertThat(desk.restore(FULL, Language.JA, 2, first)).isInstanceOf(TextOutcome.Done.class);
            assertThat(texts.find(FULL, java.util.Locale.JAPAN)).isEqualTo("先の人");
        });
    }

    @Test
    void sentences_are_found_by_their_words_and_by_their_place() {
        CityScope.run(cities.kurume(), () -> {
            desk.save("booking.add.locked", Language.JA, 0, "つづけて まちがえました。");
            assertThat(desk.list("まちがえました", null, false, Language.JA))
                    .extracting(view -> view.text().key())
                    .containsExactly("booking.add.locked");
            assertThat(desk.list("", TextPlace.MAIL, false, Language.JA))
                    .extracting(view -> view.text().place())
                    .containsOnly(TextPlace.MAIL);
            assertThat(desk.list("", null, true, Language.JA))
                    .extracting(TextView::own)
                    .containsExactly("つづけて まちがえました。");
            assertThat(desk.save("booking.state.booked", Language.JA, 0, "職員だけの言葉"))
                    .isInstanceOf(TextOutcome.Invalid.class);
        });
    }
}
