package jp.madoguchi.core.tenancy;

/** Opens cities, in the caller's thread: for seeds, tests and measurements. Operators start it as a job. */
@FunctionalInterface
public interface CityProvisioning {

    /**
     * Makes the city reachable. Each step may be repeated, so a run that failed half-way is continued by another; until
     * the last step the city is PROVISIONING and its hosts answer nothing. A city that was opened before stays as it is.
     *
     * @throws ProvisioningFailed when a step did not succeed, or nothing was begun because the preset or a host is wrong
     */
    City provision(NewCity wanted);
}
