package jp.madoguchi.resident.home;

import java.time.LocalDate;
import jp.madoguchi.bookingweb.DayWords;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.page.SiteNotice;
import org.jspecify.annotations.Nullable;

/**
 * A notice on the first page.
 *
 * @param titleLang for the title's {@code lang} attribute, or null
 * @param html sanitised
 * @param lang for the body's {@code lang} attribute, or null
 * @param missing whether its reader is to be told that the body is only there in Japanese
 * @param day 2026年12月1日（火）
 * @param iso the same day for programs
 */
public record NoticeView(
        String title,
        @Nullable String titleLang,
        String html,
        @Nullable String lang,
        boolean missing,
        boolean important,
        String day,
        String iso) {

    static NoticeView of(SiteNotice notice) {
        LocalDate day = LocalDate.ofInstant(notice.since(), JapanTime.ZONE);
        return new NoticeView(
                notice.title(),
                notice.titleLang(),
                notice.html(),
                notice.lang(),
                notice.missing(),
                notice.important(),
                DayWords.fullDay(day),
                day.toString());
    }
}
