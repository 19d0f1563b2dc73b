package jp.madoguchi.core.tenancy;

/** A city could not be opened; repeating the provisioning continues it. */
public final class ProvisioningFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ProvisioningFailed(String code, String reason) {
        super("Opening " + code + " failed: " + reason);
    }
}
