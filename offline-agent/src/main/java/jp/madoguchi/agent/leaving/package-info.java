/** What leaves this terminal, by which way, on whose word, and the sheets that say so. */
@NullMarked
package jp.madoguchi.agent.leaving;

import org.jspecify.annotations.NullMarked;
