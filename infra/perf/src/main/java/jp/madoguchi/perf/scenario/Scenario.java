package jp.madoguchi.perf.scenario;

import jp.madoguchi.perf.load.Sample;

/** One thing that is measured, a block at a time. */
public interface Scenario {

    /** Short name in the report. */
    String id();

    /** What is measured, in words. */
    String title();

    /** How many ask at a time. */
    int concurrency();

    /** Prepares a block, which is not measured, and measures it. */
    Sample block(Sizes sizes) throws Exception;
}
