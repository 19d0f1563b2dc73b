package jp.madoguchi.console.tenant;

import jp.madoguchi.base.db.Databases;
import jp.madoguchi.core.lifecycle.CityOrder;
import jp.madoguchi.core.lifecycle.FirstAdministrator;

/** A new city as it is typed. */
public final class NewCityForm {

    private String code = "";
    private String name = "";
    private String subdomain = "";
    private String preset = "";
    private String cluster = "";
    private String adminShortName = "";
    private String adminFamilyName = "";
    private String adminGivenName = "";

    static NewCityForm empty() {
        NewCityForm form = new NewCityForm();
        form.preset = "plain";
        form.cluster = Databases.MAIN;
        return form;
    }

    /** @param accounts whether this installation makes accounts, and so a first administrator */
    CityOrder order(boolean accounts) {
        FirstAdministrator administrator =
                new FirstAdministrator(adminShortName.strip(), adminFamilyName.strip(), adminGivenName.strip());
        return new CityOrder(
                code.strip(), name.strip(), subdomain.strip(), preset, cluster, accounts ? administrator : null);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSubdomain() {
        return subdomain;
    }

    public void setSubdomain(String subdomain) {
        this.subdomain = subdomain;
    }

    public String getPreset() {
        return preset;
    }

    public void setPreset(String preset) {
        this.preset = preset;
    }

    public String getCluster() {
        return cluster;
    }

    public void setCluster(String cluster) {
        this.cluster = cluster;
    }

    public String getAdminShortName() {
        return adminShortName;
    }

    public void setAdminShortName(String adminShortName) {
        this.adminShortName = adminShortName;
    }

    public String getAdminFamilyName() {
        return adminFamilyName;
    }

    public void setAdminFamilyName(String adminFamilyName) {
        this.adminFamilyName = adminFamilyName;
    }

    public String getAdminGivenName() {
        return adminGivenName;
    }

    public void setAdminGivenName(String adminGivenName) {
        this.adminGivenName = adminGivenName;
    }
}
