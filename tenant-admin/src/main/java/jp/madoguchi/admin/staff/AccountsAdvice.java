package jp.madoguchi.admin.staff;

import jp.madoguchi.identity.AccountsFailed;
import jp.madoguchi.identity.NoSuchAccount;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;

/** Where Keycloak does not answer, screens that need it say so; everything else goes on. */
@ControllerAdvice
class AccountsAdvice {

    private static final Logger log = LoggerFactory.getLogger(AccountsAdvice.class);

    @ExceptionHandler(AccountsFailed.class)
    @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
    String closed(AccountsFailed failure) {
        log.warn("Accounts cannot be read or changed: {}", failure.getMessage());
        return "admin/staff-closed";
    }

    @ExceptionHandler(NoSuchAccount.class)
    void gone() {
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
