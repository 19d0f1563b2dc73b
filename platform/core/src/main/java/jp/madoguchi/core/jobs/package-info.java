/** Background tasks of a city, scheduled in the caller's transaction and run by the worker. */
@NullMarked
package jp.madoguchi.core.jobs;

import org.jspecify.annotations.NullMarked;
