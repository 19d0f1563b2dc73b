package jp.madoguchi.admin.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import jp.madoguchi.web.asset.Assets;
import jp.madoguchi.web.layout.LayoutProvider;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Says why a person cannot be served, and how to go on; nothing was booked or changed. */
@ControllerAdvice
class NotServedPage {

    private final LayoutProvider layouts;
    private final Assets assets;

    NotServedPage(LayoutProvider layouts, Assets assets) {
        this.layouts = layouts;
        this.assets = assets;
    }

    /** With the frame of its own: what an exception leads to is given none. */
    @ExceptionHandler
    ModelAndView show(NotServed refused, HttpServletRequest request) {
        return new ModelAndView(
                "admin/desk-refused",
                Map.of(
                        "person", refused.person(),
                        "why", refused.why().name().toLowerCase(Locale.ROOT),
                        "layout", layouts.of(request),
                        "assets", assets),
                HttpStatus.CONFLICT);
    }
}
