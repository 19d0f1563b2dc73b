/** The opening rush: how many visitors a city may send in, who waits in its line, and how turns are shared fairly. */
@NullMarked
package jp.madoguchi.core.admission;

import org.jspecify.annotations.NullMarked;
