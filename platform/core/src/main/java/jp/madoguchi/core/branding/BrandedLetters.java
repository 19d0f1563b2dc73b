package jp.madoguchi.core.branding;

import jp.madoguchi.core.mail.LetterLook;
import jp.madoguchi.core.settings.CitySettings;
import org.springframework.stereotype.Component;

/** Gives the city's mails the colours of its site. */
@Component
class BrandedLetters implements LetterLook {
    private final CitySettings settings;

    BrandedLetters(CitySettings settings) {
        this.settings = settings;
    }

    @Override
    public Colours colours() {
        Theme theme = Theme.of(settings);
        return new Colours(
                theme.main().hex(),
                theme.link().hex(),
                theme.header().hex(),
                theme.headerText().hex());
    }
}
