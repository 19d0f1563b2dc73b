package jp.madoguchi.core.page;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.core.tenancy.CityOpened;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a new city its pages and questions; what a city has already stays as it is. */
@Service
class PageFilling {

    private static final Actor DEFAULTS = new Actor(Actor.Kind.SYSTEM, "defaults", "初期設定");

    private final PageRows rows;
    private final PageCheck check;
    private final Clock clock;

    PageFilling(PageRows rows, PageCheck check, Clock clock) {
        this.rows = rows;
        this.check = check;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    void fill(CityOpened opened) {
        for (String slug : SiteAddress.FIXED) {
            publish(PageKind.PAGE, slug, DefaultPages.page(slug));
        }
        if (!rows.any(PageKind.FAQ)) {
            List<PageContent> questions = DefaultPages.questions();
            questions.forEach(question -> publish(PageKind.FAQ, null, question));
        }
    }

    private void publish(PageKind kind, @Nullable String slug, PageContent content) {
        Instant now = clock.instant();
        rows.insertItem(kind, slug).ifPresent(id -> {
            rows.saveDraft(id, content, check.check(kind, content).page(), DEFAULTS, now);
            rows.publish(id, now, DEFAULTS);
        });
    }
}
