package jp.madoguchi.core.invitee;

import java.util.Locale;
import jp.madoguchi.core.botcheck.Challenge;
import jp.madoguchi.core.botcheck.Proof;
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

    /** What a client must solve before it signs in with a day of birth. */
    public Challenge challenge(String client) {
        return checks.challenge(client);
    }

    /** By 予約ID and password as they were typed. */
    public SignInResult byNumber(String number, String password, String client) {
        return with(Credentials.reservation(number, password), Proof.NONE, client);
    }

    /**
     * By what the city's scheme asks for.
     *
     * @param proof solves a {@link #challenge}; looked at where the secret is a day of birth
     * @param client the client's address, which is counted apart from the number
     */
    public SignInResult with(Credentials typed, Proof proof, String client) {
        return switch (checks.check(typed, proof, client)) {
            case PersonCheck.Right right ->
                channel.closedFor(right.inviteeId())
                        .<SignInResult>map(SignInResult.NotOnWeb::new)
                        .orElseGet(() -> sessions.open(right.inviteeId()));
            case PersonCheck.Wrong wrong -> new SignInResult.Wrong();
            case PersonCheck.Locked locked -> new SignInResult.Locked(locked.until());
            case PersonCheck.Several several -> new SignInResult.Several(several.bySerial());
            case PersonCheck.Unproved unproved -> new SignInResult.Unproved(unproved.why());
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
