package jp.madoguchi.admin.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import jp.madoguchi.web.oidc.SignInPages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** A sign-in that came to nothing leaves no session and leads to a page that says why. */
final class SignInFailure implements AuthenticationFailureHandler {

    private static final Logger log = LoggerFactory.getLogger(SignInFailure.class);

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        String reason = exception instanceof OAuth2AuthenticationException oauth
                ? oauth.getError().getErrorCode()
                : "";
        response.sendRedirect(
                switch (reason) {
                    case MembersOnly.NOT_A_MEMBER -> RefusalPages.REFUSED;
                    case MembersOnly.ELSEWHERE -> RefusalPages.ELSEWHERE;
                    case MembersOnly.SECOND_FACTOR -> CityScopedSignIn.to(CityScopedSignIn.REGISTER_TOTP);
                    default -> {
                        log.warn("A sign-in failed: {}", exception.getMessage());
                        yield SignInPages.FAILED;
                    }
                });
    }
}
