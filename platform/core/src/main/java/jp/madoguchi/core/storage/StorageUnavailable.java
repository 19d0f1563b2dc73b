package jp.madoguchi.core.storage;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The file storage does not answer or refuses: nothing was changed, and the reader is asked to come back later. */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
public final class StorageUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StorageUnavailable(String deed, Throwable cause) {
        super("The file storage could not " + deed + ": " + cause.getMessage(), cause);
    }
}
