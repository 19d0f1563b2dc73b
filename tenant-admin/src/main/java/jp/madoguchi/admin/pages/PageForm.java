package jp.madoguchi.admin.pages;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.page.PageContent;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** A text as it is typed. */
public final class PageForm {

    private String slug = "";
    private String title = "";
    private String markdown = "";
    private String category = "";
    private int position;
    private boolean inFooter;
    private boolean important;
    private int revision;

    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
    private @Nullable LocalDateTime shownFrom;

    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
    private @Nullable LocalDateTime shownUntil;

    static PageForm of(PageContent content, int revision) {
        PageForm form = new PageForm();
        form.title = content.title();
        form.markdown = content.markdown();
        form.category = content.category();
        form.position = content.position();
        form.inFooter = content.inFooter();
        form.important = content.important();
        form.shownFrom = local(content.shownFrom());
        form.shownUntil = local(content.shownUntil());
        form.revision = revision;
        return form;
    }

    PageContent content() {
        return new PageContent(
                title, markdown, category, position, inFooter, important, instant(shownFrom), instant(shownUntil));
    }

    private static @Nullable LocalDateTime local(@Nullable Instant instant) {
        return instant == null
                ? null
                : LocalDateTime.ofInstant(instant, JapanTime.ZONE).truncatedTo(ChronoUnit.MINUTES);
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime local) {
        return local == null ? null : JapanTime.instant(local);
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug.strip();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getMarkdown() {
        return markdown;
    }

    public void setMarkdown(String markdown) {
        this.markdown = markdown;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public int getPosition() {
        return position;
    }

    public void setPosition(int position) {
        this.position = position;
    }

    public boolean isInFooter() {
        return inFooter;
    }

    public void setInFooter(boolean inFooter) {
        this.inFooter = inFooter;
    }

    public boolean isImportant() {
        return important;
    }

    public void setImportant(boolean important) {
        this.important = important;
    }

    public int getRevision() {
        return revision;
    }

    public void setRevision(int revision) {
        this.revision = revision;
    }

    public @Nullable LocalDateTime getShownFrom() {
        return shownFrom;
    }

    public void setShownFrom(@Nullable LocalDateTime shownFrom) {
        this.shownFrom = shownFrom;
    }

    public @Nullable LocalDateTime getShownUntil() {
        return shownUntil;
    }

    public void setShownUntil(@Nullable LocalDateTime shownUntil) {
        this.shownUntil = shownUntil;
    }
}
