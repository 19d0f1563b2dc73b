package jp.madoguchi.admin.staff;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.madoguchi.identity.AccountsFailed;
import jp.madoguchi.identity.NoSuchAccount;
import jp.madoguchi.web.error.ErrorPages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Where Keycloak does not answer, screens that need it say so; everything else goes on. */
@ControllerAdvice
class AccountsAdvice {

    private static final Logger log = LoggerFactory.getLogger(AccountsAdvice.class);

    @ExceptionHandler(AccountsFailed.class)
    void closed(AccountsFailed failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        log.warn("Accounts cannot be read or changed: {}", failure.getMessage());
        request.setAttribute(ErrorPages.REASON, "accounts");
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    @ExceptionHandler(NoSuchAccount.class)
    void gone(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
