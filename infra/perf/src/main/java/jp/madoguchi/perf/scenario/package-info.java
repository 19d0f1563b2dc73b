/** What is measured, each as blocks that are interleaved. */
@NullMarked
package jp.madoguchi.perf.scenario;

import org.jspecify.annotations.NullMarked;
