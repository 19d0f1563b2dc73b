package jp.madoguchi.bookingweb.frame;

import java.util.Map;
import jp.madoguchi.bookingweb.party.BookingPaths;
import jp.madoguchi.bookingweb.party.CurrentParty;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;

/** Lets a template's {@code @{/receipt}} lead to where the booking screens of the present request stand. */
final class BookingLinks extends StandardLinkBuilder {

    private final CurrentParty current;

    BookingLinks(CurrentParty current) {
        this.current = current;
    }

    @Override
    protected String computeContextPath(
            IExpressionContext context, String base, @Nullable Map<String, Object> parameters) {
        String path = super.computeContextPath(context, base, parameters);
        return BookingPaths.covers(base) ? (path.equals("/") ? "" : path) + current.base() : path;
    }
}
