package jp.madoguchi.web.error;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import jp.madoguchi.base.port.PermissionDenied;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Exceptions that mean the same in every application; the error dispatch draws their page. */
@ControllerAdvice
public class ErrorAdvice {

    /** PostgreSQL's character_not_in_repertoire, and untranslatable_character within JSON. */
    private static final Set<String> NO_TEXT = Set.of("22021", "22P05");

    @ExceptionHandler(PermissionDenied.class)
    void denied(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    @ExceptionHandler(OptimisticLockingFailureException.class)
    void changedMeanwhile(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_CONFLICT);
    }

    /** More people than connections: the page says to come back in a moment, and nothing was stored. */
    @ExceptionHandler({CannotCreateTransactionException.class, CannotGetJdbcConnectionException.class})
    void databaseBusy(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    /** A form without the file it should carry; a file that is too large has its own answer. */
    @ExceptionHandler(MultipartException.class)
    void noFile(MultipartException e, HttpServletResponse response) throws IOException {
        response.sendError(
                e instanceof MaxUploadSizeExceededException
                        ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                        : HttpServletResponse.SC_BAD_REQUEST);
    }

    /** A field that no form has, such as the thousandth row of a list: nothing of the form is read. */
    @ExceptionHandler(InvalidPropertyException.class)
    void noSuchField(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }

    /** A NUL, which no keyboard types and no text of the database holds: what was sent cannot be read. */
    @ExceptionHandler(DataIntegrityViolationException.class)
    void unreadableText(DataIntegrityViolationException e, HttpServletResponse response) throws IOException {
        if (!(e.getMostSpecificCause() instanceof SQLException cause)
                || !NO_TEXT.contains(String.valueOf(cause.getSQLState()))) {
            throw e;
        }
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
}
