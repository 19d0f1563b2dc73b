package jp.madoguchi.journey.way;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.journey.harness.Tools;

/** Makes the PDF of notices on the terminal and reads it with programs of others. */
public final class NoticePdf {

    private static final int SCANNED = 6;

    private NoticePdf() {}

    /** From the report on characters to the PDF; characters that no font has are printed as □. */
    public static Path make(Page window) {
        if (window.locator("input[name=glyphs]").count() > 0) {
            window.getByLabel("その文字を□で印刷する").check();
        }
        if (window.getByText("交付案内を作る").count() > 0) {
            AgentDesk.press(window, "交付案内を作る");
        } else {
            // A run that was cut short has printed them: the print history still opens them.
            window.locator("td a[href^='/notices/']").first().click();
        }
        return AgentDesk.saved(window.waitForDownload(() -> AgentDesk.press(window, "PDFを保存して印刷する")));
    }

    /** Every notice's words, and what a scanner reads on the first of them. */
    static List<Notice> read(Page window) {
        Path pdf = make(window);
        List<String> pages = Tools.pages(pdf);
        List<Notice> notices = new ArrayList<>();
        for (int i = 0; i < pages.size() && !pages.get(i).isBlank(); i++) {
            List<String> codes = i < SCANNED ? Tools.codes(pdf, i + 1) : List.of("");
            notices.add(Notice.read(pages.get(i), codes));
        }
        return notices;
    }
}
