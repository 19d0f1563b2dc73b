package jp.madoguchi.admin.desk;

import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Says why a person cannot be served, and how to go on; nothing was booked or changed. */
@ControllerAdvice
class NotServedPage {

    @ExceptionHandler
    ModelAndView show(NotServed refused) {
        return new ModelAndView(
                "admin/desk-refused",
                Map.of("person", refused.person(), "why", refused.why().name().toLowerCase(Locale.ROOT)),
                HttpStatus.CONFLICT);
    }
}
