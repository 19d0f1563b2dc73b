package jp.madoguchi.admin.visit;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import jp.madoguchi.core.visit.Visit;
import jp.madoguchi.web.layout.PageAlert;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The red line on every page of a visit: whose visit it is, how long it lasts, and the way out. */
@ControllerAdvice
class VisitAlert {

    private final MessageSource messages;
    private final Clock clock;

    VisitAlert(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @ModelAttribute("pageAlert")
    @Nullable
    PageAlert alert(HttpServletRequest request) {
        Optional<Visit> visit = VisitInterceptor.standing(request);
        Instant end = visit.map(Visit::endsAt).orElse(null);
        if (visit.isEmpty() || end == null) {
            return null;
        }
        long minutes = Math.max(0, (Duration.between(clock.instant(), end).toSeconds() + 59) / 60);
        Object[] who = {visit.get().operatorName()};
        return new PageAlert(
                messages.getMessage("admin-visit.alert", who, Locale.JAPANESE),
                end.toString(),
                minutes,
                VisitDoorController.LEAVE,
                messages.getMessage("admin-visit.leave", null, Locale.JAPANESE));
    }
}
