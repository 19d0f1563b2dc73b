package jp.madoguchi.core.page;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.core.kernel.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a city's staff write its texts: a draft, then publication now or at a time, and every version is kept. A change
 * names the revision that its editor saw; of two editors the second is told, and nothing of theirs is stored.
 */
@Service
public class PageDesk {

    private static final Duration FARTHEST = Duration.ofDays(732);

    private final PageRows rows;
    private final PageCheck check;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Clock clock;

    PageDesk(PageRows rows, PageCheck check, AuditTrail audit, CurrentActor actor, Clock clock) {
        this.rows = rows;
        this.check = check;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** Every text of a kind in the order of the site, each without its past. */
    @Transactional(readOnly = true)
    public List<PageDetail> list(PageKind kind) {
        return rows.ofKind(kind, clock.instant()).stream()
                .sorted(Comparator.comparingInt((PageDetail text) ->
                                text.versions().getFirst().content().position())
                        .thenComparingLong(PageDetail::id))
                .toList();
    }

    /** One text with all its versions. */
    @Transactional(readOnly = true)
    public Optional<PageDetail> find(long id) {
        return rows.item(id).map(item -> PageRows.detail(item, rows.versions(id), clock.instant()));
    }

    /** How a text would stand on the site: sanitised HTML, or what is wrong with it. */
    @Transactional(readOnly = true)
    public Preview preview(PageKind kind, PageContent content) {
        PageCheck.Checked checked = check.check(kind, content.tidied());
        return new Preview(checked.page().html(), checked.problems());
    }

    /** @param html sanitised, with placeholders as typed */
    public record Preview(String html, List<Problem> problems) {}

    /**
     * A new text, as a draft.
     *
     * @param slug last part of a page's address; null for questions and notices
     */
    @Transactional
    public PageOutcome create(PageKind kind, @Nullable String slug, PageContent typed) {
        PageContent content = typed.tidied();
        PageCheck.Checked checked = check.check(kind, content);
        if (slug != null && !SiteAddress.isSlug(slug)) {
            return invalid("slug", "page.slug.form");
        }
        if (!checked.problems().isEmpty()) {
            return new PageOutcome.Invalid(checked.problems());
        }
        Optional<Long> id = rows.insertItem(kind, slug);
        if (id.isEmpty()) {
            return invalid("slug", "page.slug.taken");
        }
        rows.saveDraft(id.get(), content, checked.page(), actor.get(), clock.instant());
        record("page.created", id.get());
        return new PageOutcome.Done(id.get());
    }

    /** Stores the draft, in place of one that is there. */
    @Transactional
    public PageOutcome saveDraft(long id, int revision, PageContent typed) {
        return change(id, revision, "page.drafted", item -> {
            PageContent content = typed.tidied();
            PageCheck.Checked checked = check.check(item.kind(), content);
            if (checked.problems().isEmpty()) {
                rows.saveDraft(id, content, checked.page(), actor.get(), clock.instant());
            }
            return checked.problems();
        });
    }

    /**
     * Puts the draft on the site.
     *
     * @param from when; null at once
     */
    @Transactional
    public PageOutcome publish(long id, int revision, @Nullable Instant from) {
        Instant now = clock.instant();
        if (from != null && !from.isAfter(now)) {
            return invalid("publishAt", "page.publish.past");
        }
        if (from != null && from.isAfter(now.plus(FARTHEST))) {
            return invalid("publishAt", "page.publish.far");
        }
        Actor by = actor.get();
        return change(
                id,
                revision,
                from == null ? "page.published" : "page.scheduled",
                item -> wanted(rows.publish(id, from == null ? now : from, by), "page.draft.none"));
    }

    /** Makes a version whose time has not come a draft again. */
    @Transactional
    public PageOutcome unschedule(long id, int revision, long version) {
        return change(id, revision, "page.unscheduled", item -> {
            if (rows.versions(id).stream().anyMatch(PageVersion::draft)) {
                return List.of(Problem.of("", "page.unschedule.draft"));
            }
            return wanted(rows.unschedule(id, version, clock.instant()), "page.unschedule.late");
        });
    }

    /** Throws the draft away; a text that has nothing else goes with it. */
    @Transactional
    public PageOutcome discardDraft(long id, int revision) {
        return change(id, revision, "page.discarded", item -> {
            boolean found = rows.discardDraft(id);
            if (found && rows.versions(id).isEmpty()) {
                rows.delete(id);
            }
            return wanted(found, "page.draft.none");
        });
    }

    /** Makes a draft of an earlier version. */
    @Transactional
    public PageOutcome restore(long id, int revision, long version) {
        return change(id, revision, "page.restored", item -> {
            List<PageVersion> versions = rows.versions(id);
            if (versions.stream().anyMatch(PageVersion::draft)) {
                return List.of(Problem.of("", "page.restore.draft"));
            }
            Optional<PageContent> content = versions.stream()
                    .filter(found -> found.id() == version)
                    .findFirst()
                    .map(PageVersion::content);
            if (content.isEmpty()) {
                return List.of(Problem.of("", "page.version.gone"));
            }
            PageCheck.Checked checked = check.check(item.kind(), content.get());
            if (checked.problems().isEmpty()) {
                rows.saveDraft(id, content.get(), checked.page(), actor.get(), clock.instant());
            }
            return checked.problems();
        });
    }

    /** Takes a text off the site; it can be put back. */
    @Transactional
    public PageOutcome remove(long id, int revision) {
        return change(id, revision, "page.removed", item -> {
            if (item.slug() != null && SiteAddress.isFixed(item.slug())) {
                return List.of(Problem.of("", "page.remove.fixed"));
            }
            rows.remove(id, clock.instant());
            return List.of();
        });
    }

    /** Puts a text that was taken off the site back. */
    @Transactional
    public PageOutcome putBack(long id, int revision) {
        return change(id, revision, "page.put-back", item -> {
            rows.remove(id, null);
            return List.of();
        });
    }

    /** Holds the text, compares revisions, and counts the change when nothing was wrong with it. */
    private PageOutcome change(long id, int revision, String action, Function<PageRows.Item, List<Problem>> deed) {
        Optional<PageRows.Item> item = rows.lock(id);
        if (item.isEmpty()) {
            return invalid("", "page.gone");
        }
        if (item.get().revision() != revision) {
            return rows.versions(id).stream()
                    .max(Comparator.comparing(PageVersion::editedAt))
                    .<PageOutcome>map(last -> new PageOutcome.Overtaken(last.editedName(), last.editedAt()))
                    .orElseGet(() -> invalid("", "page.gone"));
        }
        List<Problem> problems = deed.apply(item.get());
        if (!problems.isEmpty()) {
            return new PageOutcome.Invalid(problems);
        }
        rows.nextRevision(id);
        record(action, id);
        return new PageOutcome.Done(id);
    }

    private void record(String action, long id) {
        audit.record(AuditEntry.of(action, "page", Long.toString(id)));
    }

    private static List<Problem> wanted(boolean done, String otherwise) {
        return done ? List.of() : List.of(Problem.of("", otherwise));
    }

    private static PageOutcome invalid(String field, String key) {
        return new PageOutcome.Invalid(List.of(Problem.of(field, key)));
    }
}
