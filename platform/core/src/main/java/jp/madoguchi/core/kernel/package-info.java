/** What every feature of the cloud speaks in. */
@NullMarked
package jp.madoguchi.core.kernel;

import org.jspecify.annotations.NullMarked;
