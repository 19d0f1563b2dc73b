package jp.madoguchi.admin.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import jp.madoguchi.bookingweb.party.BookingParty;
import jp.madoguchi.bookingweb.party.CurrentParty;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;

/** The person whom the present request serves, as the booking screens ask for one. */
@Component
class DeskParty implements CurrentParty {

    private final HttpServletRequest request;

    DeskParty(HttpServletRequest request) {
        this.request = request;
    }

    @Override
    public BookingParty party() {
        return served().map(Served::party).orElseThrow(() -> new IllegalStateException("Nobody is served"));
    }

    @Override
    public String base() {
        return served().map(Served::base).orElse("");
    }

    Optional<Served> served() {
        return RequestContextHolder.getRequestAttributes() != null
                        && request.getAttribute(Served.ATTRIBUTE) instanceof Served served
                ? Optional.of(served)
                : Optional.empty();
    }
}
