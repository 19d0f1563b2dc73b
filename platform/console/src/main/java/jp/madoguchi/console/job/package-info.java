/** The tasks of the platform and their failures. */
@NullMarked
package jp.madoguchi.console.job;

import org.jspecify.annotations.NullMarked;
