package jp.madoguchi.web.error;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.madoguchi.base.port.PermissionDenied;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Exceptions that mean the same in every application; the error dispatch draws their page. */
@ControllerAdvice
public class ErrorAdvice {

    @ExceptionHandler(PermissionDenied.class)
    void denied(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    @ExceptionHandler(OptimisticLockingFailureException.class)
    void changedMeanwhile(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_CONFLICT);
    }
}
