package jp.madoguchi.core.invitee;

/** Residents' sign-in to the bound city. */
public abstract class SignIn {

    /**
     * By 予約ID and password as they were typed.
     *
     * @param client the client's address, which is counted apart from the number
     */
    public abstract SignInResult byNumber(String number, String password, String client);

    /** By the token of a notice's QR code; makes a session and changes nothing else. */
    public abstract SignInResult byQr(String token);
}
