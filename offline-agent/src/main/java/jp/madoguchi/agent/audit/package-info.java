/** The terminal's record of what was done, each row chained to the one before. */
@NullMarked
package jp.madoguchi.agent.audit;

import org.jspecify.annotations.NullMarked;
