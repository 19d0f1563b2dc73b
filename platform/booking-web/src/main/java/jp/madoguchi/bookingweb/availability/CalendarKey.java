package jp.madoguchi.bookingweb.availability;

import jp.madoguchi.core.slot.Audience;
import jp.madoguchi.core.text.Language;

/** For whom a rendering may be used again. */
record CalendarKey(
        String city,
        Language language,
        int words,
        String procedure,
        Audience audience,
        CityFacts facts,
        CalendarChoice choice) {}
