package jp.madoguchi.core.maintenance;

import jp.madoguchi.core.settings.MaintenanceApproval;

/**
 * What one city wants before a stop, as its settings say at the time of planning.
 *
 * @param city code
 * @param name of the city
 */
public record CityTerms(String city, String name, int leadDays, MaintenanceApproval approval) {}
