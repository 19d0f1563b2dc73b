package jp.madoguchi.bookingweb.person;

import jp.madoguchi.web.asset.Assets;

/** The script that works for a challenge while a form is filled in. */
final class ProofScript {

    /** Changes with its content. */
    static final String ADDRESS = Assets.versioned("/ui/proof.js");

    private ProofScript() {}
}
