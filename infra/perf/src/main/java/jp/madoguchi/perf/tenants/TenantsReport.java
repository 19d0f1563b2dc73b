package jp.madoguchi.perf.tenants;

import java.util.List;
import java.util.Map;
import jp.madoguchi.perf.report.Aim;
import jp.madoguchi.perf.report.Figures;

/**
 * Everything that one run measured.
 *
 * @param conditions under which it was measured
 * @param measurements the calendars, a row for each kind of load
 * @param facts single figures with their unit in words
 * @param aims what the issue asks for
 * @param problems why the run was not sound
 * @param sound no wrong answer, nothing lost
 */
public record TenantsReport(
        Map<String, String> conditions,
        List<Figures> measurements,
        Map<String, String> facts,
        List<Aim> aims,
        List<String> problems,
        boolean sound) {}
