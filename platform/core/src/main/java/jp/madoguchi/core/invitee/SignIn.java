package jp.madoguchi.core.invitee;

import java.util.Locale;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.Settings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Residents' sign-in to the bound city. */
@Service
public class SignIn {
    private final PersonChecks checks;
    private final ResidentSessions sessions;
    private final WebChannel channel;
    private final CitySettings settings;

    SignIn(PersonChecks checks, ResidentSessions sessions, WebChannel channel, CitySettings settings) {
        this.checks = checks;
        this.sessions = sessions;
        this.channel = channel;
        this.settings = settings;
    }

    /**
     * By 予約ID and password as they were typed.
     *
     * @param client the client's address, which is counted apart from the number
     */
    public SignInResult byNumber(String number, String password, String client) {
        return switch (checks.check(number, password, client)) {
            case PersonCheck.Right right ->
                channel.closedFor(right.inviteeId())
                        .<SignInResult>map(SignInResult.NotOnWeb::new)
                        .orElseGet(() -> sessions.open(right.inviteeId()));
            case PersonCheck.Wrong wrong -> new SignInResult.Wrong();
            case PersonCheck.Locked locked -> new SignInResult.Locked(locked.until());
        };
    }

    /** By the token of a notice's QR code; makes a session and changes nothing else. */
    @Transactional
    public SignInResult byQr(String token) {
        if (!settings.get(Settings.LOGIN_QR)) {
            return new SignInResult.Wrong();
        }
        byte[] hash = Tokens.sha256(token.toUpperCase(Locale.ROOT));
        return channel.closedForQr(hash)
                .<SignInResult>map(SignInResult.NotOnWeb::new)
                .orElseGet(() -> sessions.openByQr(hash));
    }
}
