package jp.madoguchi.resident.home;

import java.time.LocalDate;
import jp.madoguchi.bookingweb.DayWords;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.page.SiteNotice;

/**
 * A notice on the first page.
 *
 * @param html sanitised
 * @param day 2026年12月1日（火）
 * @param iso the same day for programs
 */
public record NoticeView(String title, String html, boolean important, String day, String iso) {

    static NoticeView of(SiteNotice notice) {
        LocalDate day = LocalDate.ofInstant(notice.since(), JapanTime.ZONE);
        return new NoticeView(notice.title(), notice.html(), notice.important(), DayWords.fullDay(day), day.toString());
    }
}
