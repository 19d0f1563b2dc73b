package jp.madoguchi.exchange.sealed;

/** Carries a refusal from where it is found to {@link SealedFileReader}, which returns it. */
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    RefusedException(Refusal refusal) {
        super(refusal.reason().name());
        this.refusal = refusal;
    }

    RefusedException(Refusal refusal, Throwable cause) {
        super(refusal.reason().name(), cause);
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
