package jp.madoguchi.core.tenancy;

/** A step of opening a city failed; repeating the provisioning continues it. */
public final class ProvisioningFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ProvisioningFailed(City city, String reason) {
        super("Opening " + city.code() + " failed: " + reason);
    }
}
